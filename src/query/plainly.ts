import type { Corpus, Facet, Named } from './corpus.ts';
import { keysOf, telling, type TypedWord, typedWords } from './typed.ts';

/** A value of a facet that somebody named in plain words. */
export interface NamedValue {
  facet: Facet;
  value: Named;
}

/** What plain words were read as: values that they name, and the words that are left. */
export interface PlainReading {
  values: NamedValue[];
  rest: TypedWord[];
  /** All words that tell what is looked for. */
  words: readonly TypedWord[];
}

/** Whether a query is nothing but words, without any sign of the query language: those are read as they are meant. */
export function isPlainly(query: string): boolean {
  return (
    /[\p{L}\p{N}]/u.test(query) &&
    !/["“”„«»()*:]|(?:^|\s)[-−–](?=\S)|(?:^|\s)['‘]|\b(?:AND|OR|NOT|NEAR)\b/u.test(query)
  );
}

/** Reads plain words: the longest names of values first, each word in one of them; a name of several facets is the first one’s. */
export function readPlainly(query: string, corpus: Corpus, without: readonly string[] = []): PlainReading {
  const words = telling(typedWords(query));
  const names = namesOf(corpus).filter(({ facet, value }) => !without.includes(`${facet.id}:${value.id}`));
  const values: NamedValue[] = [];
  const rest: TypedWord[] = [];
  for (let at = 0; at < words.length;) {
    const found = names.find(({ keys }) => keys.every((key, next) => words[at + next]?.key === key));
    const word = words[at];
    if (found && !values.some(({ value }) => value === found.value)) values.push(found);
    else if (!found && word) rest.push(word);
    at += found?.keys.length ?? 1;
  }
  return { values, rest, words };
}

interface Name extends NamedValue {
  keys: readonly string[];
}

/** Every name of every value, the longest first. */
function namesOf(corpus: Corpus): Name[] {
  const known = names.get(corpus);
  if (known) return known;
  const found = corpus.facets
    .flatMap((facet) =>
      facet.values.flatMap((value) =>
        [value.name, ...(value.aliases ?? [])].map((name): Name => ({ facet, value, keys: keysOf(name) })),
      ),
    )
    .sort((a, b) => b.keys.length - a.keys.length);
  names.set(corpus, found);
  return found;
}

const names = new WeakMap<Corpus, Name[]>();
