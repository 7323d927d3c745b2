import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The miniature content folder: one drawing, with one of everything that a drawing may have. */
export const teapot = join(import.meta.dirname, '../../fixtures/teapot');

/** What is changed in a copy of it: a file’s new text, words to replace in it, or null to take it out. */
export type Change = Record<string, string | Record<string, string> | null>;

/** Makes a copy of the miniature folder with a change, hands it to a test, and takes it away again. */
export async function withTeapot<T>(change: Change, test: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'teapot-'));
  try {
    await cp(teapot, folder, { recursive: true });
    for (const [name, words] of Object.entries(change)) {
      const file = join(folder, 'diagrams', name);
      if (words === null) await rm(file);
      else
        await writeFile(
          file,
          typeof words === 'string' ? words : replaced(await readFile(file, 'utf8'), words),
        );
    }
    return await test(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function replaced(text: string, words: Record<string, string>): string {
  return Object.entries(words).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The fixture does not have “${from}”.`);
    return changed.replace(from, () => to);
  }, text);
}
