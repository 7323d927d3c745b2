/** One thing, and the forms that its name takes: the full name, its abbreviation, what students call it. */
export interface Term {
  id: string;
  /** The head word. */
  name: string;
  /** Root-relative address of the entry that explains it. */
  address: string;
  forms: readonly string[];
  /** Those of the forms that count only as they are printed, because in small letters they are another word. */
  cased: readonly string[];
}

/** A text as it is compared: its words, split at white space only, so that a word keeps its place in the text. */
export interface Words {
  printed: readonly string[];
  lower: readonly string[];
}

/** The words of a text, each without the punctuation around it and without a possessive’s ending. */
export function wordsOf(text: string): Words {
  const printed = text.trim().split(/\s+/).map(bare);
  return { printed, lower: printed.map((word) => word.toLowerCase()) };
}

/** Places of all words in which a text names the term, in any of its forms. */
export function mentions(words: Words, term: Term): number[] {
  const places = new Set<number>();
  for (let at = 0; at < words.printed.length; at += 1) {
    const length = longestForm(words, at, term);
    for (let offset = 0; offset < length; offset += 1) places.add(at + offset);
  }
  return [...places];
}

/** The term that a text names from one of its words on; the longest form wins. */
export function termAt(
  words: Words,
  at: number,
  terms: readonly Term[],
): { term: Term; length: number } | undefined {
  let found: { term: Term; length: number } | undefined;
  for (const term of terms) {
    const length = longestForm(words, at, term);
    if (length > (found?.length ?? 0)) found = { term, length };
  }
  return found;
}

function longestForm(words: Words, at: number, term: Term): number {
  let longest = 0;
  for (const form of formsOf(term)) {
    if (form.printed.length > longest && standsAt(words, at, form)) longest = form.printed.length;
  }
  return longest;
}

function standsAt(words: Words, at: number, wanted: Form): boolean {
  const [there, form] = wanted.cased ? [words.printed, wanted.printed] : [words.lower, wanted.lower];
  return form.every((word, offset) => {
    const found = there[at + offset];
    if (found === word) return true;
    // The last word of a name may be in the plural: NGOs, agreements.
    return (
      offset === form.length - 1 && found !== undefined && (found === `${word}s` || word === `${found}s`)
    );
  });
}

interface Form extends Words {
  /** Whether it counts only as it is printed. */
  cased: boolean;
}

// Forms are compared with every word of every record.
const known = new WeakMap<Term, Form[]>();
function formsOf(term: Term): Form[] {
  const forms =
    known.get(term) ?? term.forms.map((form) => ({ ...wordsOf(form), cased: term.cased.includes(form) }));
  known.set(term, forms);
  return forms;
}

const bare = (word: string) =>
  word
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/'s$/i, '');
