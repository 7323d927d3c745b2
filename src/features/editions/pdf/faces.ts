import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** Where a page that is to be printed finds the faces below. */
export const facesPath = '/print-faces/';

/**
 * A style sheet with faces of one weight each in the place of variable ones, under the same names. Of a variable face a
 * browser prints every glyph as a drawing, which makes a PDF several times as large and its words hard to take out.
 */
export function withPrintFaces(css: string): string {
  return css.replace(/@font-face\s*\{[^}]*\}/g, '') + faces;
}

/** One of these faces, as the typefaces' packages have it. */
export function faceFile(name: string): Promise<Buffer> {
  const [family] = /^source-(sans-3|serif-4)/.exec(name) ?? [];
  if (!family || !files.some(({ file }) => file === name)) throw new Error(`There is no face ${name}.`);
  return readFile(resolve(`@fontsource/${family}/files/${name}`));
}

const { resolve } = createRequire(import.meta.url);

const files = [
  { family: 'Source Serif 4 Variable', name: 'source-serif-4' },
  { family: 'Source Sans 3 Variable', name: 'source-sans-3' },
].flatMap(({ family, name }) =>
  [400, 600, 700].flatMap((weight) =>
    ['normal', 'italic'].map((style) => ({
      family,
      weight,
      style,
      file: `${name}-latin-${weight}-${style}.woff2`,
    })),
  ),
);

const faces = files
  .map(
    ({ family, weight, style, file }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};` +
      `src:url('${facesPath}${file}') format('woff2')}`,
  )
  .join('');
