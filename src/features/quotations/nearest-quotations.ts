import type { Quote } from '../../book/schema/evidence/quote.ts';
import { onceFor, positionsIn } from '../../lib/once.ts';

/** What a theme in common counts, by of how many of the two quotations it is the main one. */
const ofTheme = [2, 3, 5] as const;

/**
 * The quotations that have most in common with one, the nearest in the paper first where they have as much. A speaker
 * or a paragraph in common counts for something, but is not enough by itself. Every quotation is compared with every
 * other, in a large book a hundred million times: so what each has is put into numbers once.
 */
export function nearestQuotations(quote: Quote, quotes: readonly Quote[], most: number): Quote[] {
  const { features, weighed } = numbered(quotes);
  const here = positionsIn(quotes).get(quote) ?? -1;
  const weights = weighed(quote);
  const best: Candidate[] = [];
  features.forEach((has, at) => {
    let points = 0;
    for (const feature of has) points += weights[feature] ?? 0;
    if (points < substance || at === here) return;
    const distance = Math.abs(at - here);
    const last = best.at(-1);
    if (best.length === most && last && !isBefore({ points, distance }, last)) return;
    const place = best.findIndex((other) => isBefore({ points, distance }, other));
    best.splice(place < 0 ? best.length : place, 0, { at, points, distance });
    if (best.length > most) best.pop();
  });
  return best.flatMap(({ at }) => quotes[at] ?? []);
}

interface Candidate {
  at: number;
  points: number;
  distance: number;
}

/** Added for what relates by itself, so that a sum tells whether there was any; far more than all points together. */
const substance = 1000;

type Rank = Pick<Candidate, 'points' | 'distance'>;

const inPoints = ({ points }: Rank) => points % substance;

const isBefore = (one: Rank, other: Rank) =>
  inPoints(one) > inPoints(other) || (inPoints(one) === inPoints(other) && one.distance < other.distance);

/** The quotations as lists of numbers, and for one of them what each number is worth. */
const numbered = onceFor((quotes: readonly Quote[]) => {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const main = (theme: string) => numberOf(`main ${theme}`);
  const further = (theme: string) => numberOf(`theme ${theme}`);
  const mode = (name: string) => numberOf(`mode ${name}`);
  // Quotations without a speaker have none in common.
  const speaker = (name: string) => numberOf(`speaker ${name}`);
  const paragraph = (name: string) => numberOf(`paragraph ${name}`);
  const features = quotes.map((quote) =>
    Uint32Array.of(
      ...quote.themes.map((theme, index) => (index === 0 ? main : further)(theme)),
      ...quote.modes.map(mode),
      ...(quote.speaker ? [speaker(quote.speaker)] : []),
      paragraph(quote.paragraph),
    ),
  );
  const weighed = (quote: Quote) => {
    const weights = new Uint16Array(numbers.size);
    quote.themes.forEach((theme, index) => {
      const isMain = index === 0 ? 1 : 0;
      weights[further(theme)] = substance + (ofTheme[isMain] ?? 0);
      weights[main(theme)] = substance + (ofTheme[isMain + 1] ?? 0);
    });
    for (const name of quote.modes) weights[mode(name)] = substance + 1;
    if (quote.speaker) weights[speaker(quote.speaker)] = 1;
    weights[paragraph(quote.paragraph)] = 1;
    return weights;
  };
  return { features, weighed };
});
