import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';

/** A fault that is made on purpose, and the test that has to see it. */
export interface Fault {
  /** What is wrong, as docs/testing.md tells it. */
  what: string;
  /** A file below the root, as a build or a person wrote it. */
  file: string;
  edit: (bytes: Buffer) => Buffer | string;
  /** The project of vitest.config.ts, and the test file, that look at it. */
  project: 'unit' | 'site' | 'all';
  test: string;
  /** What the failing test says of this fault, and of no other in the same file. */
  says: string | RegExp;
}

/** Puts something at the end of a page's main part. */
export const inMain = (html: string) => change('</main>', `${html}</main>`);

/** Replaces words that a file must hold once or more; the first are changed. */
export const change = (from: string, to: string) => (bytes: Buffer) => {
  const text = bytes.toString();
  if (!text.includes(from)) throw new Error(`There is no ${from} to change.`);
  return text.replace(from, () => to);
};

/** Adds to the end of a file. */
export const append = (more: string) => (bytes: Buffer) => bytes.toString() + more;

/** The script that every page of the built site runs. */
export function scriptOfPages(): string {
  const names = existsSync('dist/assets') ? readdirSync('dist/assets') : [];
  return `dist/assets/${names.find((name) => name.startsWith('Start.astro_')) ?? 'none.js'}`;
}

/** The first deck of the built site on which something stands. */
export function deckWith(pattern: RegExp): string {
  const decks = existsSync('dist/teach') ? globSync('dist/teach/*/slides/index.html').sort() : [];
  return decks.find((file) => pattern.test(readFileSync(file, 'utf8'))) ?? 'none.html';
}

/** Has a script do something on one page of the built site. */
export const onPage = (path: string, script: string) =>
  append(`\n;if (location.pathname === '${path}') { ${script} }\n`);
