import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import type { Speaker } from '../../../book/schema/evidence/speaker.ts';
import { addresses } from '../../../book/addresses.ts';
import { listed } from '../../../lib/number-words.ts';
import { sideName } from '../../../book/sides.ts';
import { counted, inSentence } from '../../../book/words/words.ts';

/** A role with the number of its quotations, for lists. */
export interface VoiceLink extends Speaker {
  address: string;
  count: number;
}

/** The roles under the sides that they speak from. */
export function voicesBySide(book: Book): { side: string | undefined; name: string; voices: VoiceLink[] }[] {
  return [...book.site.sides, undefined]
    .map((one) => ({
      side: one?.id,
      name: one ? `The ${inSentence(one.name)} side` : book.site.sides.length > 0 ? 'Neither side' : 'All',
      voices: book.speakers
        .filter((speaker) => speaker.side === one?.id)
        .map((speaker) => ({
          ...speaker,
          address: addresses.voice(speaker.id),
          count: quotesOf(speaker.id, book).length,
        })),
    }))
    .filter(({ voices }) => voices.length > 0);
}

/** The line over a role’s name: “A voice on the local side”. */
export function voiceKicker({ side }: Speaker, book: Book): string {
  const name = sideName(side, book);
  return name ? `A voice on the ${inSentence(name)} side` : 'A voice';
}

/** What a role’s own page shows. */
export function voiceView(speaker: Speaker, book: Book) {
  const own = quotesOf(speaker.id, book);
  const rest = book.quotes.filter((quote) => quote.speaker && quote.speaker !== speaker.id);
  // The themes that the role speaks on more than the others do come first.
  const themes = book.themes
    .map(({ id, name }) => comparison(id, name, own, rest))
    .filter((theme) => theme.own + theme.rest > 0)
    .sort((a, b) => b.own - b.even - (a.own - a.even));
  return {
    side: sideName(speaker.side, book),
    quotes: own.length,
    /** Quotations of the other roles. */
    rest: rest.length,
    themes,
    says: inWords(speaker.plural, themes, own.length, rest.length),
    groups: byMainTheme(own, book),
  };
}

/** How often a role speaks on a theme, beside the other roles together. */
export interface ThemeComparison {
  name: string;
  address: string;
  own: number;
  rest: number;
  /** As many as there would be if the role spoke on it as often as the others do. */
  even: number;
  /** Only where the difference from that is two quotations or more: below, one quotation decides. */
  stands: 'more' | 'less' | undefined;
}

function comparison(
  id: string,
  name: string,
  ownQuotes: readonly Quote[],
  restQuotes: readonly Quote[],
): ThemeComparison {
  const on = (quotes: readonly Quote[]) => quotes.filter((quote) => quote.themes.includes(id)).length;
  const [own, rest] = [on(ownQuotes), on(restQuotes)];
  const even = restQuotes.length > 0 ? (rest / restQuotes.length) * ownQuotes.length : own;
  const stands = own - even >= 2 ? 'more' : even - own >= 2 ? 'less' : undefined;
  return { name, address: addresses.theme(id), own, rest, even, stands };
}

function inWords(role: string, themes: readonly ThemeComparison[], all: number, allRest: number): string {
  const on = (stands: 'more' | 'less') => {
    const counts = ({ name, own, rest }: ThemeComparison) =>
      `${name} (${own} of ${counted(all)}, against ${rest} of ${allRest} from the other roles)`;
    const found = themes.filter((theme) => theme.stands === stands).map(counts);
    return found.length > 0 ? [`${stands} on ${listed(found)}`] : [];
  };
  const parts = [...on('more'), ...on('less')];
  return parts.length > 0
    ? `${role} speak ${parts.join(', and ')}.`
    : `No theme sets ${inSentence(role)} apart from the other roles by as much as two quotations.`;
}

/** Quotations under their main themes, the largest group first; within a group they keep the paper’s order. */
function byMainTheme(quotes: readonly Quote[], { themes }: Book) {
  return themes
    .map(({ id, name }) => ({
      id,
      name,
      address: addresses.theme(id),
      quotes: quotes.filter((quote) => quote.themes[0] === id),
    }))
    .filter((group) => group.quotes.length > 0)
    .sort((a, b) => b.quotes.length - a.quotes.length);
}

const quotesOf = (speaker: string, { quotes }: Book) => quotes.filter((quote) => quote.speaker === speaker);
