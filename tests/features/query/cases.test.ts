import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Found, type Part, search } from '../../../src/features/query/index.ts';
import { keepers } from './keepers.ts';

/** One example: what is asked, and whatever of the answer the example is about. */
interface Case {
  name: string;
  q: string;
  finds?: string[];
  count?: number;
  /** For an entry’s id, the pieces of its text that are marked. */
  marks?: Record<string, string[]>;
  /** The conditions with their numbers; “without it” only where it is not the whole corpus. */
  reads?: string[];
  problems?: string[];
  /** The first repair of each problem that has one. */
  repairs?: string[];
}

const folder = new URL('cases/', import.meta.url);

for (const file of readdirSync(folder)) {
  const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];
  describe(file.replace('.yaml', ''), () => {
    test.each(cases)('$name', (example) => {
      const found = search(keepers, { q: example.q });
      const expected = { problems: [], ...example };
      for (const [key, see] of Object.entries(seen))
        if (key in expected)
          expect({ [key]: see(found, example) }).toEqual({ [key]: expected[key as keyof Case] });
    });
  });
}

const seen: Record<string, (found: Found, example: Case) => unknown> = {
  finds: ({ results }) => results.map(({ entry }) => entry.id),
  count: ({ results }) => results.length,
  marks: ({ results }, { marks = {} }) =>
    Object.fromEntries(
      results
        .filter(({ entry }) => entry.id in marks)
        .map(({ entry, ranges }) => [entry.id, ranges.map(([from, to]) => entry.text.slice(from, to))]),
    ),
  reads: ({ explanation }) => explanation.map(line),
  problems: ({ problems }) => problems.map(({ says }) => says),
  repairs: ({ problems }) =>
    problems.flatMap(({ repairs: [repair] }) => (repair && 'query' in repair ? [repair.query] : [])),
};

function line({ says, matches, without }: Part): string {
  return `${says}: ${matches}${without === keepers.size ? '' : `, without it ${without}`}`;
}
