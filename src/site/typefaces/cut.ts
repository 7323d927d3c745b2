import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { type Face, faces } from './faces.ts';
import type { Letters } from './letters.ts';
import { type Cut, rangeOf, sheetOf } from './sheet.ts';

/**
 * Cuts the typefaces for a book that is written in these letters: of each face a file with them, so that a page never
 * asks for more than three, and one with all that is left, for what readers type. What was cut before is not cut again.
 * @param cache folder for what is made once
 * @returns the folder with the files and `faces.css`, which names them
 */
export async function cutFaces({ common, seldom }: Letters, cache: string): Promise<string> {
  const sources = await Promise.all(
    faces.map(({ file }) => readFile(resolve(`@fontsource-variable/${file}`))),
  );
  const key = createHash('sha256').update(JSON.stringify([common, seldom]));
  // How they are cut and named: a change to these files makes them again.
  for (const name of ['cut.ts', 'faces.ts', 'sheet.ts'])
    key.update(await readFile(join(import.meta.dirname, name)));
  for (const source of sources) key.update(source);
  const folder = join(cache, key.digest('hex').slice(0, 16));
  if (existsSync(join(folder, sheetName))) return folder;
  await mkdir(folder, { recursive: true });
  const rest = latin.filter((letter) => !common.includes(letter) && !seldom.includes(letter));
  const rare = latin.filter((letter) => seldom.includes(letter));
  // The last of two faces that have a letter is used for it: the rest may name all that the packages’ files have, which is
  // a shorter list than what is left of it.
  const parts = [
    { part: 'rest', letters: rest.join(''), range: rangeOf(latin.join('')) },
    { part: 'latin', letters: common + rare.join(''), range: rangeOf(common + rare.join('')) },
  ];
  const cuts: Cut[] = [];
  for (const [index, face] of faces.entries()) {
    const source = sources[index];
    if (!source) continue;
    for (const { part, letters, range } of parts)
      if (letters) {
        const name = basename(face.file).replace('-latin-', `-${part}-`);
        await cut(face, source, letters, join(folder, name));
        cuts.push({ face, name, range });
      }
  }
  // Last and at once, so that a folder with a sheet is whole.
  await writeFile(join(folder, `${sheetName}.new`), sheetOf(cuts));
  await rename(join(folder, `${sheetName}.new`), join(folder, sheetName));
  return folder;
}

const sheetName = 'faces.css';
const { resolve } = createRequire(import.meta.url);

/** Pairs of letters are set closer; figures are in columns. */
const features = ['kern', 'tnum', 'lnum'];

/** What is in the packages’ Latin files. */
const latin = [
  ...stretch(0x20, 0x7e),
  ...stretch(0xa0, 0xff),
  ...[0x131, 0x152, 0x153, 0x2bb, 0x2bc, 0x2c6, 0x2da, 0x2dc],
  ...stretch(0x2000, 0x206f),
  ...[0x20ac, 0x2122, 0x2191, 0x2193, 0x2212, 0x2215],
].map((point) => String.fromCodePoint(point));

function stretch(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

async function cut(face: Face, source: Buffer, letters: string, path: string): Promise<void> {
  const bytes = await subsetFont(source, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: face.weights },
    keepFeatures: features,
    noHinting: true,
  });
  await writeFile(path, bytes);
}
