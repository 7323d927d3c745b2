import { mentions, type Term, termAt, wordsOf } from '../terms.ts';
import { type TypedWord, typedWords } from '../../../lib/words/typed.ts';

/** A part of what a reader typed. A result holds every part, or most of them. */
export type Part =
  | { kind: 'word'; text: string; word: TypedWord }
  /** In quotation marks: these words as they are, and no other name for them. */
  | { kind: 'phrase'; text: string }
  /** A name that the glossary knows, in one of its forms. */
  | { kind: 'term'; text: string; term: Term };

/** How a reader wants a query to be read. */
export interface Reading {
  /** Whether names are looked for word by word. */
  apart?: boolean;
  /** Whether words stay as they were typed. */
  exact?: boolean;
  /** Choices that the reader has given up, as `role:warden`. */
  without?: readonly string[];
}

/**
 * Reads what was typed: phrases in double quotation marks, names from the glossary, and single words.
 * @param terms none, when a name’s words are to be looked for one by one.
 */
export function readQuery(typed: string, terms: readonly Term[]): Part[] {
  const forms = formsOf(terms);
  // An odd mark at the end opens a phrase that is still being typed.
  return typed
    .split(/["“”«»„]/)
    .flatMap((piece, index, pieces) =>
      index % 2 === 1 && index < pieces.length - 1 ? phrase(piece) : wordsAndTerms(piece, forms),
    );
}

/**
 * The parts that say what is looked for, each once: a question’s small words find nearly everything, and leave out what
 * was meant. A query of nothing but such words keeps them.
 */
export function tellingParts(parts: readonly Part[]): readonly Part[] {
  const telling = parts.filter((part) => part.kind !== 'word' || !part.word.small);
  const kept = telling.length > 0 ? telling : parts;
  return [...new Map(kept.map((part) => [sameAs(part), part])).values()];
}

/** Equal for parts that find the same. */
const sameAs = ({ kind, text }: Part) => `${kind} ${text.toLowerCase()}`;

/** So many characters are searched for: a long paragraph. Each word takes its time, and a page must go on answering. */
const longest = 400;

/** What of a text is searched for: all of it, or its beginning up to the end of a word. */
export function searched(typed: string): string {
  if (typed.length <= longest) return typed;
  const beginning = typed.slice(0, longest);
  return /\s/.test(typed.charAt(longest)) ? beginning : beginning.replace(/(\s)\S*$/, '$1');
}

/** The query with some of its words put right. */
export function respelled(parts: readonly Part[], right: ReadonlyMap<string, string>): string {
  return parts
    .map(({ kind, text }) => (kind === 'phrase' ? `"${text}"` : (right.get(text) ?? text)))
    .join(' ');
}

/** A query as it was typed, with names in full, and with their initials: whichever of them something is called by. */
export function inForms(typed: string, terms: readonly Term[]): [string, ...string[]] {
  const parts = readQuery(typed, terms);
  const named = parts.filter((part) => part.kind === 'term');
  if (named.length === 0) return [typed];
  const as = (form: (term: Term) => string | undefined) =>
    parts.map((part) => (part.kind === 'term' ? (form(part.term) ?? part.text) : part.text)).join(' ');
  return [typed, as(({ name }) => name), as(({ forms }) => forms.find((form) => /^\p{Lu}{2,}$/u.test(form)))];
}

/** Places of the words in a line that answer to some part. */
export function foundIn(line: string, parts: readonly Part[]): Set<number> {
  const words = wordsOf(line);
  return new Set(
    parts.flatMap((part) => {
      if (part.kind === 'term') return mentions(words, part.term);
      if (part.kind === 'phrase') return mentions(words, nameless(part.text));
      const { key } = part.word;
      const begin = part.text.toLowerCase();
      return words.lower.flatMap((word, at) =>
        word.startsWith(begin) || typedWords(word).some((one) => one.key === key) ? [at] : [],
      );
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
  return /[\p{L}\p{N}]/u.test(text) ? [{ kind: 'phrase', text }] : [];
}

type Forms = ReadonlyMap<string, { term: Term; form: string }[]>;

/** Every form of every term by its words as they are compared, run together: a hyphen or a blank more makes no difference. */
function formsOf(terms: readonly Term[]): Forms {
  const known = formsKnown.get(terms);
  if (known) return known;
  const each = terms.flatMap((term) => term.forms.map((form) => ({ term, form })));
  const forms = Map.groupBy(each, ({ form }) => together(typedWords(form)));
  formsKnown.set(terms, forms);
  return forms;
}

const formsKnown = new WeakMap<readonly Term[], Forms>();
const together = (words: readonly TypedWord[]) => words.map(({ key }) => key).join('');
/** No name has more words. */
const mostWords = 8;

function wordsAndTerms(piece: string, forms: Forms): Part[] {
  const words = typedWords(piece);
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const found = termFrom(piece, words, at, forms);
    const last = words[at + (found?.length ?? 1) - 1];
    const word = words[at];
    if (!word || !last) break;
    const text = piece.slice(word.from, last.to);
    parts.push(found ? { kind: 'term', text, term: found.term } : { kind: 'word', text, word });
    at += found?.length ?? 1;
  }
  return parts;
}

/** The longest name that begins with a word. */
function termFrom(piece: string, words: readonly TypedWord[], at: number, forms: Forms) {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length -= 1) {
    const here = words.slice(at, at + length);
    const typed = piece.slice(here[0]?.from, here.at(-1)?.to);
    const found = forms
      .get(together(here))
      ?.find(({ term, form }) => !term.cased.includes(form) || form === typed);
    if (found) return { term: found.term, length };
  }
  return undefined;
}
