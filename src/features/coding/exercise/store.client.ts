import { type CodingRecord, emptyCoding, readCoding, writeCoding } from '../record.ts';
import { onKeptElsewhere } from '../../../site/browser/storage.client.ts';
import { storageKey } from '../../../site/browser/storage-key.client.ts';

/** Why a coding was not read or not written. */
export type CodingTrouble = 'forbidden' | 'full' | 'damaged' | 'newer';

const key = storageKey('coding');

/**
 * What a reader has coded, kept on their own machine. Each change is made to what is stored at that moment; what could
 * not be read is never written over, and what could not be written is held until the page is left.
 */
class CodingStore {
  trouble?: CodingTrouble | undefined;
  #record: CodingRecord = emptyCoding;
  #listeners = new Set<(isElsewhere: boolean) => void>();

  constructor() {
    this.#reload();
    onKeptElsewhere(key, () => this.#reload());
  }

  get record(): CodingRecord {
    return this.#record;
  }

  /** @param listener told whether it was changed elsewhere, so that what is shown is no longer what is kept */
  onChange(listener: (isElsewhere: boolean) => void): void {
    this.#listeners.add(listener);
  }

  change(edit: (record: CodingRecord) => CodingRecord): void {
    const stored = this.trouble ? undefined : read();
    this.#record = edit(stored && typeof stored !== 'string' ? stored : this.#record);
    this.trouble = typeof stored === 'string' ? stored : stored ? write(this.#record) : this.trouble;
    this.#tell();
  }

  #reload(): void {
    const stored = read();
    if (typeof stored === 'string') this.trouble = stored;
    else if (!this.trouble) this.#record = stored;
    this.#tell(true);
  }

  #tell(isElsewhere = false): void {
    for (const listener of this.#listeners) listener(isElsewhere);
  }
}

function read(): CodingRecord | CodingTrouble {
  try {
    const text = localStorage.getItem(key);
    return text === null ? emptyCoding : readCoding(text);
  } catch {
    return 'forbidden';
  }
}

function write(record: CodingRecord): CodingTrouble | undefined {
  try {
    localStorage.setItem(key, writeCoding(record));
    return undefined;
  } catch (fault) {
    return fault instanceof DOMException && /quota/i.test(fault.name) ? 'full' : 'forbidden';
  }
}

const held = 'What you do here holds until you leave this page: save your codes before you do.';

/** What is wrong, in words. */
export const troubleWords: Record<CodingTrouble, string> = {
  forbidden: `Your browser forbids this site to store anything. ${held}`,
  full: `There is no room left in your browser’s storage for this site. ${held}`,
  damaged: `What was stored here of earlier coding could not be read, and has been left as it is. ${held}`,
  newer: `Your earlier coding was stored by a later version of this site, and has been left as it is. ${held}`,
};

/** The one coding of the page. */
export const codingStore = new CodingStore();
