import { Corpus, search, type Source } from '../../src/query/index.ts';
import { logBooks, questions } from './corpus.ts';

/*
 * How long a search takes with all that comes with it: results, highlights of a page of them, counts of every facet, the
 * explanation. Run it with `node tests/bench/query.bench.ts`.
 */
const sizes = [100, 1_000, 10_000];
const rounds = 30;
const shown = 20;

console.warn('entries     build    median       p95   slowest');
for (const size of sizes) console.warn(row(size, measured(logBooks(size))));

function measured(source: Source): number[] {
  const built = performance.now();
  const corpus = new Corpus(source);
  const build = performance.now() - built;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1)
    for (const q of questions) {
      const begun = performance.now();
      const { results } = search(corpus, {
        q,
        choices: { theme: { values: ['weather', 'lamps'], mode: 'any' } },
      });
      for (const result of results.slice(0, shown)) void result.ranges;
      times.push(performance.now() - begun);
    }
  times.sort((a, b) => a - b);
  return [build, ...[0.5, 0.95, 1].map((part) => times[Math.ceil(part * times.length) - 1] ?? NaN)];
}

function row(size: number, times: number[]): string {
  return [String(size).padStart(7), ...times.map((time) => `${time.toFixed(2)} ms`.padStart(10))].join('');
}
