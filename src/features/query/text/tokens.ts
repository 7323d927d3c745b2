/** A piece of a query, and where it is there. */
export interface Token {
  kind: 'open' | 'close' | 'and' | 'or' | 'not' | 'near' | 'field' | 'phrase' | 'word';
  from: number;
  to: number;
  /** A word as typed, what is inside a phrase, the name of a field, an operator. */
  text: string;
}

/** Cuts a query into its pieces; only blanks are left over. */
export function tokensOf(query: string): Token[] {
  return Array.from(query.matchAll(piece), ({ 0: all, 1: phrase, 2: single, 3: field, 4: minus, index }) => {
    const inside = phrase ?? single;
    const kind = inside !== undefined ? 'phrase' : field ? 'field' : minus ? 'not' : kindOf(all);
    return { kind, from: index, to: index + all.length, text: inside ?? field ?? all };
  });
}

/** Whether a phrase’s quotation mark is closed. */
export function isClosed({ from, to, text }: Token): boolean {
  return to - from > text.length + 1;
}

/**
 * A phrase in double quotation marks of any shape, or in single ones that close before a blank; the name of a field with
 * its colon; the minus directly before what it excludes; a bracket; or a run of anything else but blanks.
 */
const piece =
  /["“”„«»]([^"“”„«»]*)["“”„«»]?|['‘](\S.*?)['’](?=[\s)]|$)|(\p{L}[\p{L}\p{N}-]*):|([-−–])(?=[^\s)])|[()]|[^\s()"“”„«»]+/gu;

function kindOf(text: string): Token['kind'] {
  if (text === 'NEAR' || /^near\/\d*$/i.test(text)) return 'near';
  return operators.get(text) ?? 'word';
}

const operators = new Map<string, Token['kind']>([
  ['(', 'open'],
  [')', 'close'],
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
]);
