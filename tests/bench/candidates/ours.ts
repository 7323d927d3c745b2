import { Corpus, search } from '../../../src/features/query/index.ts';
import { asking, type Candidate } from '../candidate.ts';
import { typed } from '../put.ts';

/** What the explorer does at every key: results, marks of the first twenty, counts, explanation, problems. */
export const candidate: Candidate = {
  load(source) {
    const corpus = new Corpus(source);
    return {
      ask: ({ question, choices }) => {
        const q = typed(question);
        return asking(
          () => {
            const found = search(corpus, { q, choices });
            for (const result of found.results.slice(0, 20)) void result.ranges;
            return found;
          },
          ({ results, facets }) => ({
            ids: results.map(({ entry }) => entry.id),
            counts: Object.fromEntries(
              facets.map(({ facet, values }) => [
                facet.id,
                Object.fromEntries(values.map(({ id, count }) => [id, count])),
              ]),
            ),
          }),
        );
      },
    };
  },
};
