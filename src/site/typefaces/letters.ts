import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What any page may need: letters, figures, and the signs of running text. */
const always = [
  ' \u00a0.,:;!?()[]/#-–—‘’“”…·×+%&',
  '0123456789',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'abcdefghijklmnopqrstuvwxyz',
].join('');

/** The number of a book’s files that have a letter which nearly every page needs. */
const share = 0.2;

/** The letters that a book’s pages are written in, in the order of the alphabet. */
export interface Letters {
  /**
   * What nearly every page asks for: what a language has beside the usual letters (é, ß, å) is among them if the book is in
   * that language, and not for the sake of one name.
   */
  common: string;
  /** What else the book has somewhere. */
  seldom: string;
}

/** Counts the letters of a folder of content: in how many of its files each is. */
export async function lettersOf(contentDir: string): Promise<Letters> {
  const files = await Array.fromAsync(glob('**/*.{mdx,yaml}', { cwd: contentDir }));
  const counts = new Map<string, number>();
  for (const file of files) {
    const text = (await textOf(join(contentDir, file))).normalize('NFC');
    for (const letter of new Set(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const isCommon = (letter: string) =>
    /\p{L}/u.test(letter) && (counts.get(letter) ?? 0) >= share * files.length;
  const common = new Set([...always, ...[...counts.keys()].filter(isCommon)]);
  const seldom = [...counts.keys()].filter((letter) => !common.has(letter));
  return { common: [...common].sort().join(''), seldom: seldom.sort().join('') };
}

/** A file’s text; none where it cannot be read, which the check of the content reports. */
async function textOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isFile() ? await readFile(path, 'utf8') : '';
  } catch {
    return '';
  }
}
