import type { Candidate } from './candidate.ts';
import { logBooks } from './corpus.ts';
import { measure, type Measured } from './measure.ts';

declare global {
  /** What the benchmark calls in the page that it opens. */
  var measureAll: (size: number, names: string[], budget: number) => Promise<Measured[]>;
}

globalThis.measureAll = async (size, names, budget) => {
  const candidates = await Promise.all(
    names.map(async (name): Promise<[string, Candidate]> => {
      const { candidate } = (await import(`/candidates/${name}.js`)) as { candidate: Candidate };
      return [name, candidate];
    }),
  );
  return measure(logBooks(size), candidates, `/pagefind-${size}/`, budget);
};
