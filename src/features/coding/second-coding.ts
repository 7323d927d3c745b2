import type { Book } from '../../book/schema/book.ts';
import type { Coding } from '../../book/schema/evidence/coding.ts';
import type { Theme } from '../../book/schema/evidence/theme.ts';
import { type Agreement, type Codes, agreement } from './agreement.ts';

/** A theme's row in the comparison of the first coding with the second. */
interface ComparedTheme {
  theme: Theme;
  /** Undefined where one of the codings was made without the theme. */
  agreement?: Agreement['themes'][number];
  /** How many quotations the coding that had the theme gave it to; only where the other lacked it. */
  given?: number;
}

/** A quotation to which the two codings gave different themes, and what it has now. */
interface DecidedQuotation {
  quote: string;
  first: Theme[];
  second: Theme[];
  now: Theme[];
  why: string;
}

/** How far the book's two kept codings agree, and how their differences were decided. */
export interface SecondCoding {
  first: Coding;
  second: Coding;
  all: Agreement;
  /** Over the quotations of whose coding the second coder knew nothing. */
  unseen: Agreement;
  themes: ComparedTheme[];
  decided: DecidedQuotation[];
}

/** The comparison of the two kept codings, by the themes that both had; undefined where there are not two. */
export function secondCoding(book: Book): SecondCoding | undefined {
  const [first, second] = book.codings;
  if (!first || !second) return undefined;
  const lacking = new Set([...first.lacks, ...second.lacks]);
  const shared = book.themes.map(({ id }) => id).filter((id) => !lacking.has(id));
  const all = agreement(codesOf(first), codesOf(second), shared);
  const known = new Set([
    ...book.themes.filter(({ id }) => !lacking.has(id)).flatMap(examples),
    ...first.seen,
    ...second.seen,
  ]);
  return {
    first,
    second,
    all,
    unseen: agreement(codesOf(first, known), codesOf(second, known), shared),
    themes: book.themes.map((theme) => {
      const found = all.themes.find((one) => one.theme === theme.id);
      return found ? { theme, agreement: found } : { theme, given: givenBy([first, second], theme.id) };
    }),
    decided: decidedQuotations(book, first, second),
  };
}

function decidedQuotations(book: Book, first: Coding, second: Coding): DecidedQuotation[] {
  const [one, other] = [codesOf(first), codesOf(second)];
  const named = (ids: readonly string[]) => ids.map((id) => book.theme(id));
  return book.quotes.flatMap(({ id, themes }) => {
    const [before, after] = [one.get(id) ?? [], other.get(id) ?? []];
    if (before.toSorted().join() === after.toSorted().join()) return [];
    const why = book.codingDecisions.find((decision) => decision.id === id)?.why ?? '';
    return [{ quote: id, first: named(before), second: named(after), now: named(themes), why }];
  });
}

/** A coding’s themes by quotation, some of these left out. */
export const codesOf = ({ codes }: Coding, without: ReadonlySet<string> = new Set()): Codes =>
  new Map(codes.filter(({ quote }) => !without.has(quote)).map(({ quote, themes }) => [quote, themes]));

const examples = ({ clear, borderline }: Theme) => [clear.quote, borderline.quote];

const givenBy = (codings: readonly Coding[], theme: string) =>
  codings.flatMap(({ codes }) => codes.filter(({ themes }) => themes.includes(theme))).length;
