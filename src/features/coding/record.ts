import type { Codes } from './agreement.ts';
import { isRecord, parsed } from '../../lib/json.ts';

/** What somebody has coded, and what they say for it, by the quotations’ ids. */
export interface CodingRecord {
  version: 1;
  codes: Codes;
  notes: ReadonlyMap<string, string>;
}

export const emptyCoding: CodingRecord = { version: 1, codes: new Map(), notes: new Map() };

/** Reads a record from the text that it was kept as: all of it or nothing, since what is left out would be lost. */
export function readCoding(text: string): CodingRecord | 'damaged' | 'newer' {
  const found = parsed(text);
  if (!isRecord(found)) return 'damaged';
  const { version, codes, notes } = found;
  if (typeof version === 'number' && version > 1) return 'newer';
  if (version !== 1 || !isRecord(codes) || !isRecord(notes)) return 'damaged';
  const [coded, noted] = [Object.entries(codes), Object.entries(notes)];
  if (!coded.every(isCoded) || !noted.every(isNoted)) return 'damaged';
  return { version: 1, codes: new Map(coded), notes: new Map(noted) };
}

/** The text that a record is kept as. */
export const writeCoding = ({ version, codes, notes }: CodingRecord): string =>
  JSON.stringify({ version, codes: Object.fromEntries(codes), notes: Object.fromEntries(notes) });

/** With a quotation’s themes, or, without them, as one that is not coded. */
export function withCodes(record: CodingRecord, id: string, themes?: readonly string[]): CodingRecord {
  const others = [...record.codes].filter(([other]) => other !== id);
  return { ...record, codes: new Map(themes ? [...others, [id, themes] as const] : others) };
}

/** With what is said for a quotation’s coding; nothing where the words are none. */
export function withNote(record: CodingRecord, id: string, note: string): CodingRecord {
  const others = [...record.notes].filter(([other]) => other !== id);
  return { ...record, notes: new Map(note.trim() ? [...others, [id, note] as const] : others) };
}

/** With what was coded elsewhere in the place of what was coded here, quotation by quotation. */
export function withFile(record: CodingRecord, file: Omit<CodingRecord, 'version'>): CodingRecord {
  return {
    ...record,
    codes: new Map([...record.codes, ...file.codes]),
    notes: new Map([...record.notes, ...file.notes]),
  };
}

const isCoded = (entry: [string, unknown]): entry is [string, string[]] =>
  Array.isArray(entry[1]) && entry[1].every((theme) => typeof theme === 'string');
const isNoted = (entry: [string, unknown]): entry is [string, string] => typeof entry[1] === 'string';
