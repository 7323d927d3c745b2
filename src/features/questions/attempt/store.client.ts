import { noProgress, readProgress, readWritten, writeProgress } from '../progress.ts';
import { KeptRecord } from '../../../site/browser/kept-record.client.ts';

/** What a reader has answered: the one record of the page. */
export const progressStore = new KeptRecord('self-check', noProgress, readProgress, writeProgress);

/** What a reader has written to questions that are answered in sentences, by the questions’ ids. */
export const writtenAnswers = new KeptRecord<Readonly<Record<string, string>>>(
  'written-answers',
  {},
  readWritten,
  JSON.stringify,
);
