import { mostAlike } from './approximate.ts';

/**
 * Words of a text by what they are and what is around them.
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export interface TextQuote {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where words were found. */
interface FoundQuote {
  start: number;
  end: number;
  /** How many of their letters have changed. */
  errors: number;
  /** From 0 to 1: how like they are, with what is around them. */
  score: number;
}

/** How much of what is around words is kept with them, in letters. */
const around = 32;

/** The words between two places of a text, with what is around them. */
export function quoteAt(text: string, start: number, end: number): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start).toWellFormed(),
    suffix: text.slice(end, end + around).toWellFormed(),
  };
}

/**
 * Finds words in a text again, however it has changed: where they are as they were, or else where it is most like them;
 * of several such places the one with the same surroundings, or near the place that is hinted at.
 */
export function findQuote(text: string, quote: TextQuote, hint?: number): FoundQuote | undefined {
  const { exact } = quote;
  const scored = mostAlike(text, exact, Math.min(256, Math.floor(exact.length / 2))).map((one) => ({
    ...one,
    score: scoreOf(one, text, quote, hint),
  }));
  return scored.reduce<FoundQuote | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  );
}

/** Whether what was found is what was meant: the words but for slips, in surroundings that are known unless they are as they were. */
export function isTrusted({ errors, score }: FoundQuote, { exact }: TextQuote): boolean {
  return errors === 0 || (errors <= exact.length / 5 && score >= 0.75);
}

/** The words count most, then what is before and after them; the place decides between equals. */
const weights = { words: 50, before: 20, after: 20, place: 2 };

function scoreOf(
  { start, end, errors }: Omit<FoundQuote, 'score'>,
  text: string,
  { exact, prefix, suffix }: TextQuote,
  hint?: number,
): number {
  const { words, before, after, place } = weights;
  const sum =
    words * (1 - errors / exact.length) +
    before * likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) +
    after * likeness(text.slice(end, end + suffix.length), suffix) +
    place * (hint === undefined ? 1 : 1 - Math.min(1, Math.abs(start - hint) / text.length));
  return sum / (words + before + after + place);
}

/** From 0 to 1: how similar the text is to what was there; 1 where nothing is known of that. */
function likeness(there: string, wanted: string): number {
  if (wanted === '' || there === wanted) return 1;
  const [best] = mostAlike(there, wanted, wanted.length);
  return best ? 1 - best.errors / wanted.length : 0;
}
