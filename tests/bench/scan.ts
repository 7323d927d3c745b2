import type { Choice, Choices, Entry, Source } from '../../src/features/query/index.ts';
import type { Lemma } from '../features/query/lexicon.ts';
import { chosen, fulfils, type Text } from '../features/query/oracle.ts';
import type { Question } from '../features/query/questions.ts';
import type { Answer } from './candidate.ts';
import type { Asked } from './questions.ts';

/** Answers by looking at every word of every entry, with nothing of the query language: what is right by definition. */
export function scanner(source: Source): (asked: Asked) => Required<Answer> {
  const lemmas = new Map<string, Lemma>();
  const texts = source.entries.map((entry) => textOf(entry, lemmas));
  return ({ question, choices }) => {
    const meant = question && withLemmas(question, lemmas);
    // For each entry: whether the query finds it, and which facets’ choices it fulfils.
    const found = texts.map((text) => !meant || fulfils(text, meant));
    const fits = source.facets.map((facet) => {
      const parts = chosen({ [facet.id]: choices[facet.id] }, source);
      return texts.map((text) => parts.every((part) => fulfils(text, part)));
    });
    const among = (at: number, except?: number) =>
      found[at] === true && fits.every((fit, facet) => facet === except || fit[at] === true);
    const ids = source.entries.flatMap(({ id }, at) => (among(at) ? [id] : []));
    const counts = source.facets.map((facet, number) => {
      const base = source.entries.filter((_, at) => among(at, number));
      return [facet.id, countsOf(base, facet, choices[facet.id])] as const;
    });
    return { ids, counts: Object.fromEntries(counts) };
  };
}

/** For each value how many have it, as `ValueCounts.count` in the query language says. */
function countsOf(base: Entry[], { id, values }: Source['facets'][number], choice?: Choice) {
  const known = (entry: Entry) => entry.values[id] ?? [];
  const counts = values.map((value) => {
    const others = choice?.values.filter((other) => other !== value.id) ?? [];
    const having = base.filter((entry) => {
      const own = known(entry);
      if (choice?.mode === 'all' && !others.every((other) => own.includes(other))) return false;
      if (choice?.mode === 'none' && others.some((other) => own.includes(other))) return false;
      return own.includes(value.id);
    });
    return [value.id, having.length] as const;
  });
  return Object.fromEntries(counts);
}

function textOf({ text, values }: Entry, lemmas: Map<string, Lemma>): Text {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+(?:’\p{L}+)*/gu), ({ 0: word, index }) => ({
    lemma: lemmaOf(word, lemmas),
    from: index,
    to: index + word.length,
    passage: 0,
  }));
  return { words, values };
}

/** A question of texts as one of words, by which the scan tells what is the same word. */
function withLemmas(question: Question, lemmas: Map<string, Lemma>): Question {
  if (question.kind === 'value') return question;
  if (question.kind === 'words') {
    const words = question.words.map((word) =>
      typeof word === 'string' && !word.includes('*') ? lemmaOf(word, lemmas) : word,
    );
    return { ...question, words };
  }
  return { ...question, parts: question.parts.map((part) => withLemmas(part, lemmas)) };
}

function lemmaOf(word: string, lemmas: Map<string, Lemma>): Lemma {
  const spelled = word.toLowerCase().replace(/’s$/, '');
  const known = lemmas.get(spelled);
  if (known) return known;
  const both = pairs.find((pair) => pair.includes(spelled)) ?? [spelled];
  const lemma: Lemma = { typed: both, spelled: both };
  for (const each of both) lemmas.set(each, lemma);
  return lemma;
}

/** Every word of the log books that British and American English spell differently. */
const pairs = [
  'harbour harbor',
  'centre center',
  'colour color',
  'labour labor',
  'programme program',
  'recognised recognized',
  'labelled labeled',
  'organised organized',
  'cancelled canceled',
  'neighbour neighbor',
  'organisation organization',
  'honourable honorable',
  'grey gray',
].map((pair) => pair.split(' '));

/** All that is asked as one question: the query, and each facet’s choice. */
export function wholeOf({ question, choices }: Asked, source: Pick<Source, 'facets'>): Question {
  const parts = [...(question ? [question] : []), ...choicesOf(choices, source)];
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'and', parts };
}

function choicesOf(choices: Choices, source: Pick<Source, 'facets'>): Question[] {
  return chosen(choices, source).map((part) =>
    'parts' in part && part.kind !== 'not' && part.parts.length === 1 ? (part.parts[0] ?? part) : part,
  );
}
