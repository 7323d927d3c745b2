import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './pages.ts';

/**
 * The styles of the pages, in one sheet, with the typefaces in it that a reader of the file needs: that of the text and
 * that of the drawings, which were measured in it. Italics are left to the browser, which slants the upright ones: they
 * would be a tenth of the file.
 * @param base the path that the site is served below
 */
export async function stylesOf(pages: readonly Page[], folder: string, base: string): Promise<string> {
  const found = pages.flatMap(({ html }) =>
    [...html.matchAll(sheet)].map(([, text, href]) => ({ text, href })),
  );
  const file = (address: string) => join(folder, address.slice(base.length));
  const texts = await Promise.all(
    found.map(async ({ text, href = '' }) => text ?? readFile(file(href), 'utf8')),
  );
  const sheets = [...new Set(texts)];
  const own = await readFile(new URL('one-file.css', import.meta.url), 'utf8');
  const faces = await Promise.all(
    (sheets.join('\n').match(fontFace) ?? [])
      .filter((face) => carried.test(face))
      .map((face) => inlined(face, file)),
  );
  return [...new Set(faces), ...sheets.map((text) => text.replace(fontFace, '')), own].join('\n');
}

const sheet = /<style>([^]*?)<\/style>|<link rel="stylesheet" href="([^"]+)"/g;
const fontFace = /@font-face\s*\{[^}]*\}/g;
const carried = /(source-serif-4|source-sans-3)-latin-wght-normal/;

async function inlined(face: string, file: (address: string) => string): Promise<string> {
  const address = /url\(["']?([^"')]+)["']?\)/.exec(face)?.[1];
  if (!address) throw new Error(`This typeface has no file: ${face}`);
  const bytes = await readFile(file(address));
  return face
    .replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${bytes.toString('base64')})`)
    .replace(/font-display:\s*\w+/, 'font-display:block');
}
