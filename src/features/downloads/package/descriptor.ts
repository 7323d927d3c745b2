import { whatIsTheirs } from '../../../book/words/whose.ts';
import type { Book } from '../../../book/schema/book.ts';
import { addresses } from '../../../book/addresses.ts';
import { paperAddress, paperLine } from '../../../book/words/paper-line.ts';
import type { Publisher } from '../../../site/exporter.ts';
import type { TableSchema } from '../../../site/table-schema.ts';

/** A file of the package, with what its format is for. */
export interface PackagedFile {
  path: string;
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
  about: string;
  schema?: TableSchema | undefined;
}

/** The SHA-256 of a text (in UTF-8) or of bytes, in hexadecimal digits: Node’s and the browser’s differ, so it is given. */
export type Sha256 = (content: string | Uint8Array) => string;

/**
 * `datapackage.json`: what each file holds, whose it is, and what the columns of the tables mean.
 * @see https://specs.frictionlessdata.io/data-package/
 */
export function descriptor(
  book: Book,
  files: readonly PackagedFile[],
  { name, edition, licence, place }: Publisher,
  sha256: Sha256,
): object {
  const { line } = paperLine(book.paper);
  return {
    profile: 'data-package',
    name: nameOf(name),
    id: place(addresses.data('datapackage.json')),
    title: `${name}: the data`,
    description: describe(book),
    homepage: place('/'),
    version: edition,
    created: `${edition}T00:00:00Z`,
    licenses: [{ name: licence.name.replaceAll(' ', '-'), path: licence.href, title: licence.name }],
    sources: [{ title: line, ...(paperAddress(book.paper) && { path: paperAddress(book.paper) }) }],
    contributors: [{ title: name, path: place('/'), role: 'publisher' }],
    resources: files.map(({ path, type, content, about, schema }) => ({
      name: nameOf(path),
      path,
      profile: schema ? 'tabular-data-resource' : 'data-resource',
      description: about,
      format: path.slice(path.lastIndexOf('.') + 1),
      mediatype: type.replace(/;.*/, ''),
      ...(typeof content === 'string' && { encoding: 'utf-8' }),
      bytes: size(content),
      hash: `sha256:${sha256(content)}`,
      ...(schema && { schema }),
    })),
  };
}

/** What the package is, and whose the words in it are. */
export function describe(book: Book): string {
  const theirs = whatIsTheirs(book, ['table values', 'captions', 'notes']);
  return `What a companion to ${book.paper.short} holds, as data. ${
    theirs && `${theirs}, quoted with their places; the licence covers what is the companion’s own.`
  }`.trim();
}

const size = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;

/** A name as the specification wants it: lower case, with no blank and no slash. */
const nameOf = (words: string) => words.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
