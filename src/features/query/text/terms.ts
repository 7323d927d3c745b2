import { wordsOf } from '../../../lib/words/fold.ts';
import type { Place, Problems } from '../problems.ts';
import { isClosed, type Token } from './tokens.ts';
import { type Field, joined, type Tree } from '../tree.ts';

/** Reads a word or a phrase; as the value of a field, words joined by commas are values of which any will do. */
export function termOf(token: Token, field: Field | undefined, problems: Problems): Tree {
  const { kind, text, from, to } = token;
  if (kind === 'phrase' && !isClosed(token)) {
    const says = 'The quotation mark @ is never closed; the phrase was read to the end.';
    problems.tell('unclosed-quote', token, says, [`"${text}"`]);
  }
  const start = kind === 'phrase' ? from + 1 : from;
  const values = field && kind === 'word' ? [...text.matchAll(/[^,]+/g)] : [];
  const parts = values.map((value) => {
    const place = { from: start + value.index, to: start + value.index + value[0].length };
    return wordsAt(value[0], place.from, place, field, problems);
  });
  return joined('or', parts) ?? wordsAt(text, start, { from, to }, field, problems);
}

function wordsAt(
  text: string,
  start: number,
  place: Place,
  field: Field | undefined,
  problems: Problems,
): Tree {
  const words = wordsOf(text.replace(/\s/g, ' ')).map((word) => ({
    ...word,
    from: start + word.from,
    to: start + word.to,
    plain: word.plain.replace(/\*+/g, '*'),
  }));
  const first = words[0];
  if (first && (field ?? words.some(({ plain }) => plain !== '*')))
    return { kind: 'term', field, words, ...place };
  const says = first
    ? 'The star @ matches letters of a word, and needs some before or after it.'
    : /^[-−–]$/.test(text)
      ? 'The minus @ must be directly before what it excludes; it was left out.'
      : `“${text}” @ has no letter or number in it and was left out.`;
  problems.tell('no-letters', place, says, ['']);
  return { kind: 'nothing', ...place };
}
