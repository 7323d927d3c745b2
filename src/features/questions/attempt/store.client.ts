import { noProgress, readProgress, writeProgress } from '../progress.ts';
import { KeptRecord } from '../../../site/browser/kept-record.client.ts';

/** What a reader has answered: the one record of the page. */
export const progressStore = new KeptRecord('self-check', noProgress, readProgress, writeProgress);
