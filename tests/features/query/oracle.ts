import type { Choices, Facet, Source } from '../../../src/features/query/index.ts';
import { hasPattern, type Lemma } from './lexicon.ts';
import type { Question } from './questions.ts';

/*
 * What a search must find, worked out the slow way: by looking at every word of every text, without folding, index or
 * sets. It shares no code with the query language and knows from the lexicon which words are the same.
 */

/** A word of a generated text: which it is, where it stands, in which passage. */
export interface Placed {
  lemma: Lemma;
  from: number;
  to: number;
  passage: number;
}

export interface Text {
  words: Placed[];
  values: Record<string, string[]>;
}

export type Span = [first: number, last: number];

/** Whether a text is what the question asks for. */
export function fulfils(text: Text, question: Question): boolean {
  switch (question.kind) {
    case 'words':
    case 'near':
      return places(text, question).length > 0;
    case 'value':
      return hasValue(text, question.facet, question.value);
    case 'not':
      return !question.parts.some((part) => fulfils(text, part));
    case 'and':
      return question.parts.every((part) => fulfils(text, part));
    case 'or':
      return question.parts.some((part) => fulfils(text, part));
  }
}

/** The numbers of the words that should be marked. */
export function marks(text: Text, question: Question): Set<number> {
  if (!fulfils(text, question) || question.kind === 'not') return new Set();
  const inside = question.kind === 'and' || question.kind === 'or' ? question.parts : [];
  const own = places(text, question).flat();
  const all = inside.flatMap((part) => [...marks(text, part)]);
  for (const [first, last] of own) for (let word = first; word <= last; word += 1) all.push(word);
  return new Set(all);
}

/** The question without one of its parts, as if that had never been asked; undefined when nothing else was. */
function without(question: Question, part: Question): Question | undefined {
  if (question === part) return undefined;
  if (question.kind !== 'and' && question.kind !== 'or' && question.kind !== 'not') return question;
  const parts = question.parts.map((each) => without(each, part)).filter((each) => each !== undefined);
  return parts.length > 0 ? { ...question, parts } : undefined;
}

/** What the choices ask for, a question a facet. */
export function chosen(choices: Choices, { facets }: Pick<Source, 'facets'>): Question[] {
  return facets.flatMap(({ id, values }): Question[] => {
    const choice = choices[id];
    const parts = values
      .filter((value) => choice?.values.includes(value.id))
      .map((value): Question => ({ kind: 'value', facet: id, value: value.id }));
    if (parts.length === 0) return [];
    if (choice?.mode === 'all') return [{ kind: 'and', parts }];
    const any: Question = { kind: 'or', parts };
    return choice?.mode === 'none' ? [{ kind: 'not', parts: [any] }] : [any];
  });
}

function hasValue({ values }: Text, facet: string, value: string): boolean {
  return value === '*' ? (values[facet] ?? []).length > 0 : (values[facet] ?? []).includes(value);
}

/** Every way in which the words of a question stand in a text: a list of places, for a NEAR one place a part. */
function places(text: Text, question: Question): Span[][] {
  if (question.kind === 'words') return runs(text, question.words).map((span) => [span]);
  if (question.kind === 'or') return question.parts.flatMap((part) => places(text, part));
  if (question.kind !== 'near') return [];
  // Every combination of places is tried.
  let ways: Span[][] = [[]];
  for (const part of question.parts) {
    const next = places(text, part).flat();
    ways = ways.flatMap((way) => next.map((span) => [...way, span]));
  }
  return ways.filter((way) =>
    way.every((span, at) => at === 0 || isNear(text, way[at - 1], span, question.reaches[at - 1])),
  );
}

function runs({ words }: Text, asked: (Lemma | string)[]): Span[] {
  const found: Span[] = [];
  words.forEach(({ passage }, first) => {
    const run = words.slice(first, first + asked.length);
    const fits = asked.every((each, at) => {
      const word = run[at];
      if (word?.passage !== passage) return false;
      return typeof each === 'string' ? hasPattern(word.lemma, each) : word.lemma === each;
    });
    if (fits) found.push([first, first + asked.length - 1]);
  });
  return found;
}

function isNear({ words }: Text, a: Span = [0, 0], b: Span = [0, 0], reach = 0): boolean {
  const [before, after] = a[0] < b[0] ? [a, b] : [b, a];
  const between = after[0] - before[1] - 1;
  return between >= 0 && between < reach && words[a[0]]?.passage === words[b[0]]?.passage;
}

/** The facet’s counts, each by going through all the texts. */
export function slowCounts(
  facet: Facet,
  question: Question,
  choices: Choices,
  all: Pick<Source, 'facets'>,
  texts: Text[],
) {
  const { values: picked = [], mode: asked = 'any' } = choices[facet.id] ?? {};
  const mode = asked === 'all' || asked === 'none' ? asked : 'any';
  const others = { ...choices, [facet.id]: { values: [], mode: 'any' } };
  const base = [question, ...chosen(others, all)];
  const ids = facet.values.map(({ id }) => id);
  const among = (values: string[], way: string, ...more: Question[]) => {
    const parts = [...base, ...chosen({ [facet.id]: { values, mode: way } }, all), ...more];
    return texts.filter((text) => parts.every((part) => fulfils(text, part))).length;
  };
  return {
    mode,
    modes: { any: among(picked, 'any'), all: among(picked, 'all'), none: among(picked, 'none') },
    values: ids.map((id) => {
      const rest = picked.filter((value) => value !== id);
      const isChosen = picked.includes(id);
      const own: Question = { kind: 'value', facet: facet.id, value: id };
      return [
        isChosen,
        mode === 'any' ? among([], 'any', own) : among(rest, mode, own),
        among(isChosen ? rest : [...rest, id], mode),
      ];
    }),
  };
}

/** What an explanation must say of one condition of the whole, as bare numbers. */
export function slowNumbers(part: Question, whole: Question, texts: Text[], inNear = false): unknown {
  const rest = without(whole, part);
  const steps = 'parts' in part ? part.parts.filter((step) => part.kind !== 'not' || 'parts' in step) : [];
  return [
    texts.filter((text) => fulfils(text, part)).length,
    inNear ? undefined : texts.filter((text) => !rest || fulfils(text, rest)).length,
    steps.map((step) => slowNumbers(step, whole, texts, inNear || part.kind === 'near')),
  ];
}
