import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import { addresses } from '../../../book/addresses.ts';
import { sideOf } from '../../../book/sides.ts';

/** Who speaks on a theme: a group a side, and one for what is said from neither. */
export interface SpeakingGroup {
  name: string;
  count: number;
  rows: SpeakingRow[];
}

/** How many of a role’s quotations are on the theme, and how many it has in all. */
export interface SpeakingRow {
  name: string;
  /** The role’s own page. */
  address?: string;
  count: number;
  all: number;
}

/** Counts of a theme’s quotations by side and role, roles that are silent on it included. Each quotation counts once. */
export function whoSpeaks(theme: string, book: Book): SpeakingGroup[] {
  const row = (name: string, isOne: (quote: Quote) => boolean, address?: string): SpeakingRow => {
    const all = book.quotes.filter(isOne);
    const count = all.filter((quote) => quote.themes.includes(theme)).length;
    return { name, count, all: all.length, ...(address ? { address } : {}) };
  };
  const onSide = (side: string) => [
    ...book.speakers
      .filter((speaker) => speaker.side === side)
      .map(({ id, plural }) => row(plural, (quote) => quote.speaker === id, addresses.voice(id))),
    row('Role not named', (quote) => !quote.speaker && sideOf(quote, book) === side),
  ];
  const { sides, kinds } = book.site;
  const isNeither = (quote: Quote) => sideOf(quote, book) === undefined;
  const neither = [
    ...book.speakers
      .filter((speaker) => speaker.side === undefined)
      .map(({ id, plural }) => row(plural, (quote) => quote.speaker === id, addresses.voice(id))),
    ...kinds.map(({ id, name }) =>
      row(name, (quote) => quote.kind === id && !quote.speaker && isNeither(quote)),
    ),
    row('No one named', (quote) => !quote.kind && !quote.speaker && isNeither(quote)),
  ];
  return [
    ...sides.map(({ id, name }) => group(name, onSide(id))),
    group(sides.length > 0 ? 'Neither side' : 'All', neither),
  ].filter(({ rows }) => rows.length > 0);
}

function group(name: string, all: SpeakingRow[]): SpeakingGroup {
  const rows = all.filter((row) => row.all > 0);
  return { name, rows, count: rows.reduce((sum, { count }) => sum + count, 0) };
}
