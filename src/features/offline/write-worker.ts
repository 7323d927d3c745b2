import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { type EditionMark, offlineFiles } from './messages.ts';
import { listFiles, type ListOptions } from './list-files.ts';

/**
 * Writes the worker and the list of the edition's files into a built site. The same site gives the same bytes.
 * @returns the edition, as the worker names it.
 */
export async function writeWorker(folder: string, options: ListOptions): Promise<EditionMark> {
  const edition = await listFiles(folder, options);
  const list = JSON.stringify(edition);
  const mark: EditionMark = {
    id: createHash('sha256').update(list).digest('base64'),
    dated: edition.dated,
    files: edition.files.length,
    bytes: edition.files.reduce((sum, [, bytes]) => sum + bytes, 0),
  };
  await writeFile(join(folder, offlineFiles.list), list);
  await write(folder, mark, 'index');
  return mark;
}

/** Writes, in the worker's place, one that gives back what was kept and goes. */
export async function writeSwitch(folder: string): Promise<void> {
  await write(folder, { id: '', dated: '', files: 0, bytes: 0 }, 'off');
}

async function write(folder: string, mark: EditionMark, entry: string): Promise<void> {
  const code = bundles.get(entry) ?? bundled(entry);
  bundles.set(entry, code);
  await writeFile(join(folder, offlineFiles.worker), `const EDITION=${JSON.stringify(mark)};${await code}`);
}

/** Only what is before a worker’s code differs from edition to edition. */
const bundles = new Map<string, Promise<string>>();

async function bundled(entry: string): Promise<string> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, `worker/${entry}.client.ts`),
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
