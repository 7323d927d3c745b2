import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Fault } from '../../../lib/fault.ts';
import { type EditionRecord, readRecord, recordFiles, recordsFolder } from './record.ts';

/** The editions that a content folder has recorded, the earliest first, and what is wrong with their files. */
export function recordsIn(contentDir: string): { records: EditionRecord[]; faults: Fault[] } {
  const records: EditionRecord[] = [];
  const faults: Fault[] = [];
  for (const day of daysIn(contentDir)) {
    const read = oneRecord(contentDir, day);
    if ('fault' in read) faults.push(read.fault);
    else records.push(read.record);
    const html = htmlFault(contentDir, day);
    if (html) faults.push(html);
  }
  return { records, faults };
}

/** Whether an edition was kept as one HTML file. */
export const isKept = (contentDir: string, day: string): boolean =>
  existsSync(join(contentDir, recordsFolder, day, recordFiles.html));

/** An edition as the HTML file that was kept of it. */
export const keptHtml = (contentDir: string, day: string): Buffer =>
  brotliDecompressSync(readFileSync(join(contentDir, recordsFolder, day, recordFiles.html)));

function daysIn(contentDir: string): string[] {
  const folder = join(contentDir, recordsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function oneRecord(contentDir: string, day: string): { record: EditionRecord } | { fault: Fault } {
  try {
    const record = readRecord(readFileSync(join(contentDir, recordsFolder, day, recordFiles.pieces), 'utf8'));
    if (record.edition !== day) throw new Error(`the record of ${record.edition}`);
    return { record };
  } catch (error) {
    const found = (error as { code?: string }).code === 'ENOENT' ? 'no such file' : (error as Error).message;
    return {
      fault: damaged(contentDir, day, recordFiles.pieces, found, `the pieces of the edition of ${day}`),
    };
  }
}

function htmlFault(contentDir: string, day: string): Fault | undefined {
  if (!isKept(contentDir, day)) return undefined;
  try {
    const text = keptHtml(contentDir, day).subarray(0, 200).toString('utf8');
    if (/^<!doctype html>/i.test(text)) return undefined;
    return damaged(contentDir, day, recordFiles.html, 'something other than a page', wanted);
  } catch {
    return damaged(contentDir, day, recordFiles.html, 'a file that cannot be unpacked', wanted);
  }
}

const wanted = 'the edition as one HTML file, compressed with Brotli';

const damaged = (contentDir: string, day: string, file: string, found: string, expected: string): Fault => ({
  id: 'damaged-edition',
  file: `${relative(process.cwd(), contentDir)}/${recordsFolder}/${day}/${file}`,
  found,
  expected,
  remedy: 'take the file back as it was recorded, from the history of the repository',
});
