import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Book } from '../../../book/schema/book.ts';
import { type Release, citationFile } from './cff.ts';

/** The name that code hosts look for. */
const name = 'CITATION.cff';

/** Makes the citation file of a repository again, where one is beside its content folder. */
export function renewCitationFile(contentDir: string, book: Book): void {
  const root = dirname(resolve(contentDir));
  const file = join(root, name);
  if (existsSync(file)) writeFileSync(file, citationFile(book, releaseOf(root)));
}

/** The version of a repository’s package, and the licence of its code. */
export function releaseOf(root: string): Release {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  return { version, licence: license };
}
