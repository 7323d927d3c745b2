import { mentions, type Term, termAt, wordsOf } from '../domain/terms.ts';
import { isSmall } from './search-small-words.ts';

/** A part of what a reader typed. A result holds every part. */
export type Part =
  | { kind: 'word'; text: string }
  /** In quotation marks: these words as they stand, and no other name for them. */
  | { kind: 'phrase'; text: string }
  /** A name that the glossary knows, in one of its forms. */
  | { kind: 'term'; text: string; term: Term };

/**
 * Reads what was typed: phrases in double quotation marks, names from the glossary, and single words.
 * @param terms none, when a name’s words are to be looked for one by one.
 */
export function readQuery(typed: string, terms: readonly Term[]): Part[] {
  // An odd mark at the end opens a phrase that is still being typed.
  return typed
    .split(/["“”]/)
    .flatMap((piece, index, pieces) =>
      index % 2 === 1 && index < pieces.length - 1 ? phrase(piece) : wordsAndTerms(piece, terms),
    );
}

/**
 * The parts that say what is looked for: a question’s small words find nearly everything, and leave out what was meant.
 * A query of nothing but such words keeps them.
 */
export function tellingParts(parts: readonly Part[]): readonly Part[] {
  const telling = parts.filter(({ kind, text }) => kind !== 'word' || !isSmall(text));
  return telling.length > 0 ? telling : parts;
}

/** The query with some of its words put right, read anew. */
export function respelled(
  parts: readonly Part[],
  right: ReadonlyMap<Part, string>,
  terms: readonly Term[],
): Part[] {
  const texts = parts.map((part) =>
    part.kind === 'phrase' ? `"${part.text}"` : (right.get(part) ?? part.text),
  );
  return readQuery(texts.join(' '), terms);
}

/** Places of the words in a line that answer to some part. */
export function foundIn(line: string, parts: readonly Part[]): Set<number> {
  const words = wordsOf(line);
  return new Set(
    parts.flatMap((part) => {
      if (part.kind === 'term') return mentions(words, part.term);
      if (part.kind === 'phrase') return mentions(words, nameless(part.text));
      const [begin = ''] = wordsOf(part.text).lower;
      return words.lower.flatMap((word, at) => (word.startsWith(begin) ? [at] : []));
    }),
  );
}

/** The names that a term is found by besides what was typed: no plurals, and none that only adds words to another. */
export function otherNames({ text, term }: Part & { kind: 'term' }): string[] {
  const shortest = term.forms.filter(
    (form, at) =>
      !term.forms.some((other, place) => holds(form, other) && (place < at || !holds(other, form))),
  );
  return shortest.filter((form) => !holds(form, text) && !holds(text, form));
}

/** Whether a name holds another, in the singular or the plural. */
function holds(name: string, other: string): boolean {
  const [words, wanted] = [wordsOf(name), other.split(/\s+/).length];
  return words.lower.some((_, at) => termAt(words, at, [nameless(other)])?.length === wanted);
}

/** Words as a term of that one form. */
const nameless = (text: string): Term => ({ id: '', name: text, address: '', forms: [text], cased: [] });

function phrase(piece: string): Part[] {
  const text = piece.trim();
  return hasWord(text) ? [{ kind: 'phrase', text }] : [];
}

function wordsAndTerms(piece: string, terms: readonly Term[]): Part[] {
  const typed = hyphened(piece, terms).trim().split(/\s+/).filter(hasWord);
  const words = wordsOf(typed.join(' '));
  const parts: Part[] = [];
  for (let at = 0; at < typed.length;) {
    const found = termAt(words, at, terms);
    const length = found?.length ?? 1;
    const text = typed.slice(at, at + length).join(' ');
    parts.push(found ? { kind: 'term', text, term: found.term } : { kind: 'word', text });
    at += length;
  }
  return parts;
}

/** A name counts without its hyphens too: “joined up work” is “joined-up work”. */
function hyphened(piece: string, terms: readonly Term[]): string {
  return terms
    .flatMap(({ forms }) => forms)
    .filter((form) => form.includes('-'))
    .reduce((text, form) => {
      const spaced = form.replace(/[^\p{L}\p{N}\s-]/gu, '.').replaceAll('-', '[- ]');
      return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${spaced}(?![\\p{L}\\p{N}])`, 'giu'), form);
    }, piece);
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
