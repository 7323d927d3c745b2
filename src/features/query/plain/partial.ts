import { stemmer } from 'stemmer';
import { keysIn } from '../answer-words.ts';
import type { Corpus } from '../corpus.ts';
import type { NamedValue, PlainReading } from './plainly.ts';
import { type Bits, bitsOf, has } from '../text/bits.ts';

/** How much of what the best has an entry must have to be found with it. */
const leastOfBest = 0.75;
/** How much a word counts that is in our notes, or in the entry with another ending. */
const noteWorth = 0.8;
/** How many of the nearest are shown where nothing answers all. */
const nearestShown = 10;

/**
 * The entries that have most of what was asked for: in their own words, in who says it, as a value that is called so, or,
 * which counts a little less, in our notes. A word counts the more the fewer entries have it.
 */
export function mostOf(
  corpus: Corpus,
  { words, values }: Pick<PlainReading, 'words' | 'values'>,
  notes: readonly string[],
  allowed: Bits,
): Bits {
  const { texts, stems, whos, abouts } = keysIn(corpus, notes);
  const fitOf = (key: string, at: number): number => {
    const isCalled = ({ facet, value, keys }: NamedValue) =>
      keys.includes(key) && corpus.entries[at]?.values[facet.id]?.includes(value.id);
    if (texts[at]?.has(key) || whos[at]?.has(key) || values.some(isCalled)) return 1;
    return stems[at]?.has(stemmer(key)) || abouts[at]?.has(key) ? noteWorth : 0;
  };
  const fits = words.map(({ key }) => corpus.entries.map((_, at) => fitOf(key, at)));
  const weights = fits.map((each) => Math.log(1 + corpus.size / (1 + each.filter((fit) => fit > 0).length)));
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const scores = corpus.entries.map((_, at) => {
    const held = fits.reduce((sum, each, word) => sum + (each[at] ?? 0) * (weights[word] ?? 0), 0);
    return has(allowed, at) ? held / whole : 0;
  });
  const least = Math.max(leastOfBest * Math.max(...scores), Number.MIN_VALUE);
  return bitsOf(
    scores.flatMap((score, at) => (score >= least ? [at] : [])),
    corpus.size,
  );
}

/** The first entries with a value of whose longer names a word is a part, where no entry has any word itself. */
export function nearestOf(corpus: Corpus, partly: readonly NamedValue[], allowed: Bits): Bits {
  const isNear = (at: number) =>
    has(allowed, at) &&
    partly.some(({ facet, value }) => corpus.entries[at]?.values[facet.id]?.includes(value.id));
  return bitsOf([...corpus.entries.keys()].filter(isNear).slice(0, nearestShown), corpus.size);
}
