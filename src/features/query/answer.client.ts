import { type Answered, answerAsTyped, type Group } from './answered.ts';
import { type Aids, keysIn, respelled, resultOf } from './answer-words.ts';
import { type Bits, bitsOf, both, count, either, has, minus } from './text/bits.ts';
import { asked as askedFor, chosenOf, modeOf } from './choices.ts';
import type { Corpus } from './corpus.ts';
import { Evaluation } from './evaluate.ts';
import { countFacets } from './facets.ts';
import { mostOf, nearestOf } from './plain/partial.ts';
import { isLoosely, isPlainly, unmarked } from './plain/is-plainly.ts';
import { longest } from './parse.ts';
import { type NamedValue, type PlainReading, readPlainly } from './plain/plainly.ts';
import { search } from './search.ts';
import { sorted } from './sort.ts';
import type { State } from './state.ts';
import { stemmer } from 'stemmer';
import { type TypedWord } from '../../lib/words/typed.ts';

/** How many results by words are enough without those by notes. */
const enough = 3;
/** How many with those by glosses are enough without those that only are near such words. */
const enoughWithGlosses = 1;

/**
 * Searches as `search` does, and reads plain words as they are meant: small words are left out; names of values are
 * choices; what is written about an entry is searched after its own words; and where nothing answers all, the nearest come.
 * A query with any sign of the query language is taken as it is; where that finds nothing and there is no more of it than
 * quotation marks and brackets, its words are looked for.
 */
export function answer(corpus: Corpus, state: State, aids: Aids = {}): Answered {
  const found = answerAsTyped(corpus, state);
  const isLoose = !isPlainly(state.q) && isLoosely(state.q) && found.results.length === 0;
  if (!isPlainly(state.q) && !isLoose) return found;
  const asked = (isLoose ? unmarked(state.q) : state.q).slice(0, longest);
  const spelled = aids.exact ? asked : respelled(corpus, asked, aids);
  const whole = readPlainly(spelled, corpus, aids);
  const { texts, stems, whos, abouts } = keysIn(corpus, aids.notes ?? []);
  const isKnown = ({ key }: TypedWord) =>
    [...texts, ...whos, ...abouts].some((keys) => keys.has(key)) || stems.some((of) => of.has(stemmer(key)));
  const unknown = whole.rest.filter((word) => !isKnown(word));
  const partly = whole.rest.length === unknown.length ? whole.partly : [];
  // A word that occurs nowhere is reported, and the search continues without it.
  const without = (words: readonly TypedWord[]) => words.filter((word) => !unknown.includes(word));
  const read = { ...whole, partly, rest: without(whole.rest), words: without(whole.words) };
  const choices = corpus.facets.map((facet) => {
    const choice = state.choices[facet.id];
    return askedFor(facet, chosenOf(facet, choice), modeOf(choice));
  });
  const evaluation = new Evaluation(corpus);
  const allowed = choices.reduce((bits, part) => (part ? both(bits, evaluation.of(part)) : bits), corpus.all);
  const ways = waysOf(
    corpus,
    read,
    spelled === state.q && !isLoose ? state.q : undefined,
    aids.notes ?? [],
    allowed,
  );
  const order = sorted(corpus, state.sort);
  const keys = new Set(read.words.map(({ key }) => key));
  const groups = ways.map(({ way, bits }) => ({
    way: isLoose && way === 'words' ? ('apart' as const) : way,
    results: order
      .filter((at) => has(bits, at) && has(allowed, at))
      .flatMap((at) => resultOf(corpus, at, keys)),
  }));
  const all = ways.reduce((bits, way) => either(bits, way.bits), bitsOf([], corpus.size));
  const isByValues = groups.some(
    ({ way, results }) => !['words', 'notes'].includes(way) && results.length > 0,
  );
  return {
    ...found,
    groups: groups.filter(({ results }) => results.length > 0),
    results: groups.flatMap(({ results }) => results),
    values: isByValues ? read.values : [],
    beside: isByValues || read.rest.length > 0 ? [] : read.values.filter(({ byReaders }) => byReaders),
    unknown: unknown.map(({ typed }) => typed),
    facets: countFacets(all, choices, state.choices, evaluation),
    problems: found.problems.filter(({ id }) => !toldOtherwise.has(id)),
    ...(spelled === asked ? {} : { mended: spelled }),
  };
}

/** What plain words answer by themselves: a word that no entry has, or that names a value. */
const toldOtherwise = new Set<string>(['unknown-word', 'also-value', 'small-letters']);

interface Way {
  way: Group['way'];
  bits: Bits;
}

function waysOf(
  corpus: Corpus,
  { values, rest, words, partly }: PlainReading,
  exact: string | undefined,
  notes: readonly string[],
  allowed: Bits,
): Way[] {
  const { texts, stems, whos, glosses, abouts } = keysIn(corpus, notes);
  const set = (test: (entry: number) => boolean) =>
    bitsOf(
      corpus.entries.flatMap((_, at) => (test(at) ? [at] : [])),
      corpus.size,
    );
  const inText = (at: number, some: typeof words) => some.every(({ key }) => texts[at]?.has(key));
  const inBoth = (at: number, some: typeof words) =>
    some.every(({ key }) => texts[at]?.has(key) || whos[at]?.has(key) || abouts[at]?.has(key));
  const inWho = (at: number) =>
    words.some(({ key }) => whos[at]?.has(key)) &&
    words.every(({ key }) => whos[at]?.has(key) || (rest.length > 0 && texts[at]?.has(key)));
  const inNote = (at: number, some: typeof words) =>
    some.every(({ key }) => texts[at]?.has(key) || glosses[at]?.has(key));
  const typed = new Set<unknown>(
    exact === undefined ? [] : search(corpus, { q: exact }).results.map(({ entry }) => entry),
  );
  const byKeys = set((at) => (words.length > 0 && inText(at, words)) || typed.has(corpus.entries[at]));
  // Where none has the words themselves, those that have them with other endings are as good: “interfere”.
  const inForms = (at: number) =>
    words.every(({ key }) => texts[at]?.has(key) || stems[at]?.has(stemmer(key)));
  const byWords = count(byKeys) > 0 ? byKeys : set((at) => words.length > 0 && inForms(at));
  // Somebody’s name, or a post as it is printed, is looked for where no quotation has those words itself.
  const byWho = set((at) => count(byWords) === 0 && inWho(at));
  const chosen = valuesHeld(corpus, values);
  // A value that leaves some words over is what they mean only where no entry has all of them; one that has another name, where few have.
  const isOwn = values.some(({ facet, byReaders }) => !facet.multiple || !byReaders);
  const isMeant =
    values.length > 0 && (rest.length === 0 || count(byWords) === 0) && (isOwn || count(byWords) === 0);
  const byChoices = isMeant ? set((at) => has(chosen, at) && inBoth(at, rest)) : set(() => false);
  const isFew = (bits: Bits, least: number) =>
    words.length > 0 && count(byChoices) === 0 && count(byWho) === 0 && count(bits) < least;
  const byGloss = isFew(byWords, enough)
    ? either(
        byWords,
        set((at) => inNote(at, words)),
      )
    : byWords;
  const byNotes = isFew(byGloss, enoughWithGlosses) ? set((at) => inBoth(at, words)) : byGloss;
  const first: Way = { way: 'words', bits: byWords };
  const found = [
    first,
    { way: 'who', bits: byWho } as const,
    { way: 'choices', bits: minus(byChoices, either(byWords, byWho)) } as const,
    { way: 'notes', bits: minus(byNotes, byWords) } as const,
  ];
  if (found.some(({ bits }) => count(bits, allowed) > 0)) return found;
  const most = mostOf(corpus, { words, values }, notes, allowed);
  if (count(most) > 0) return [{ way: 'most', bits: most }];
  return [{ way: 'nearest', bits: nearestOf(corpus, partly, allowed) }];
}

/** The entries that have every value; values of one facet that no entry has together count as either. */
function valuesHeld(corpus: Corpus, values: readonly NamedValue[]): Bits {
  const byFacet = Map.groupBy(values, ({ facet }) => facet);
  return [...byFacet].reduce((bits, [facet, those]) => {
    const each = those.map(({ value }) => corpus.withValues(facet, [facet.values.indexOf(value)]));
    const every = each.reduce(both);
    return both(bits, count(every) > 0 ? every : each.reduce(either));
  }, corpus.all);
}
