import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, longest first. Only the order in which files are started depends on it. */
const long = [
  'site/access/every-page',
  'site/access/keyboard',
  'site/access/steadiness',
  'site/offline/',
  'site/lazy-parts',
  'site/attacks/',
  'site/html/validate',
  'site/print',
  'site/deck-printed',
  'site/first-sign',
  'site/trust',
  'site/every-kind',
  'site/put-away',
  'site/embed',
  'tests/checks/content',
  'tests/features/diagrams/cli',
  'tests/tools/',
];

/** Starts long files first, so that at the end no worker waits for another: a fresh clone knows no durations yet. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = long.findIndex((name) => moduleId.includes(`/${name}`));
      return found < 0 ? long.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}
