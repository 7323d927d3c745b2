import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AccessRecord, accessRecordSchema } from './access-record-schema.ts';

/**
 * What the accessibility tests last ran and found on a book’s site: they write it beside the book, and
 * `/about/accessibility/` shows it. Without such a file nothing is known of the site.
 * @param folder the content folder
 */
export function readAccessRecord(folder: string): AccessRecord {
  const file = join(folder, 'access-record.json');
  if (!existsSync(file)) return { parts: [], untested: [] };
  return accessRecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
