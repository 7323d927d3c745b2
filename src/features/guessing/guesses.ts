/** What the guessing game knows of a quotation: some fields of `quotes.json`. */
export interface Guessed {
  id: string;
  text: string;
  /** Of the words, where it is not the page’s. */
  language?: string | null;
  speaker: string | null;
  who: string;
  locator: string;
  gloss: string;
}

/** How many quotations are guessed in one go. */
const setSize = 10;

/**
 * The quotations of a set, those whose speaker is known: roles take turns, so that each set has many of them, and
 * no quotation comes in two.
 * @param number from 1; beyond the last set it begins again
 */
export function guessedSet<T extends Pick<Guessed, 'id' | 'speaker'>>(
  quotes: readonly T[],
  number: number,
): T[] {
  const turns = [
    ...Map.groupBy(
      quotes.filter(({ speaker }) => speaker),
      ({ speaker }) => speaker,
    ).values(),
  ];
  const inTurn = Array.from({ length: Math.max(0, ...turns.map(({ length }) => length)) }, (_, round) =>
    turns.flatMap((some) => some[round] ?? []),
  ).flat();
  const first = (number - 1) % setsOf(inTurn.length);
  // A stride through all of them, so that no set has only the roles that are heard most.
  const sets = setsOf(inTurn.length);
  return inTurn.filter((_, index) => index % sets === first).slice(0, setSize);
}

/** How many sets so many quotations make. */
export const setsOf = (quotes: number): number => Math.max(1, Math.floor(quotes / setSize));
