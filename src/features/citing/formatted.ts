import { createHash } from 'node:crypto';
import CSL from 'citeproc';
import british from 'citeproc-locales/locales/locales-en-GB.xml?raw';
import american from 'citeproc-locales/locales/locales-en-US.xml?raw';
import words from '../../book/words/citation-runs.ts?raw';
import { KeptRuns } from './kept-runs.ts';
import processor from './processor.ts?raw';
import runs from './runs.ts?raw';
import { citationStyles } from './styles.ts';

/** The texts of all that formatting depends on but the work itself: the processor, its languages and styles, and our code around it. */
export const formattedBy: readonly string[] = [
  CSL.PROCESSOR_VERSION,
  british,
  american,
  processor,
  runs,
  words,
  ...citationStyles.flatMap(({ id, xml }) => [id, xml]),
];

/** What is formatted, by what it is made of. There is room for a book of some hundred pages. */
export const kept = new KeptRuns(5_000);

/** Names what formats: where any of it changes, nothing that was kept before is used. */
export const formatterKey = (texts = formattedBy): string =>
  createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);

// A build keeps what it has formatted for the next; tests and `npm run dev` format it again.
if (import.meta.env.PROD) process.once('exit', kept.keepIn(`.build/cache/citations/${formatterKey()}.json`));
