import { emptyCoding, readCoding, writeCoding } from '../record.ts';
import { KeptRecord } from '../../../site/browser/kept-record.client.ts';
import { keptTrouble } from '../../../site/browser/kept-words.client.ts';
import type { Trouble } from '../../../site/browser/kept.client.ts';

/** The one coding of the page. */
export const codingStore = new KeptRecord('coding', emptyCoding, readCoding, writeCoding);

const held = 'What you do here holds until you leave this page: save your codes before you do.';

/** What is wrong, in words. */
export const troubleWords: Record<Trouble, string> = {
  forbidden: `${keptTrouble.forbidden} ${held}`,
  full: `${keptTrouble.full} ${held}`,
  damaged: `What was stored here of earlier coding could not be read, and has been left as it is. ${held}`,
  newer: `Your earlier coding was stored by a later version of this site, and has been left as it is. ${held}`,
};
