import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { permalinksFile } from './permalinks.ts';
import type { Book } from './schema/book.ts';
import { drawingSchema } from './schema/drawing.ts';
import { bookOf } from './book-of.ts';
import type { Written } from './written.ts';
import { type Kind, allKinds } from './kinds.ts';

/**
 * The Book of a content folder, read without Astro. Checks say what is wrong with a folder and where; this throws at the
 * first entry that does not fit its schema.
 * @param folder the content folder
 */
export function loadBook(folder: string): Book {
  const written = Object.fromEntries(allKinds.map((kind) => [kind.name, entriesOf(folder, kind)]));
  return bookOf(written as unknown as Written, textOf(join(folder, permalinksFile)));
}

type KindWithName = (typeof allKinds)[number];

function entriesOf(folder: string, kind: KindWithName): unknown[] {
  return globSync(kind.files, { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !basename(path).startsWith('.'))
    .sort()
    .flatMap((path) => inFile(join(folder, path), kind));
}

function inFile(file: string, { name, holds, schema, body }: KindWithName): unknown[] {
  const { front, text } = halves(file);
  try {
    if (holds === 'list') return (front as unknown[] | null)?.map((item) => schema.parse(item)) ?? [];
    const fields = fieldsOf(name, file, front, schema) as object;
    if (holds !== 'named entry') return [fields];
    const id = basename(file, extname(file));
    return [{ ...fields, id, ...(body ? { body: text } : {}) }];
  } catch (error) {
    throw new Error(`${file} does not fit its schema`, { cause: error });
  }
}

/** A diagram is its words with the picture and the outline that were made from its source. */
function fieldsOf(kind: Kind, file: string, front: unknown, schema: KindWithName['schema']): unknown {
  if (kind !== 'diagram') return schema.parse(front);
  const beside = (ending: string) => readFileSync(file.replace(/\.yaml$/, ending), 'utf8');
  const outline: unknown = JSON.parse(beside('.json'));
  return drawingSchema.parse({ ...(front as object), svg: beside('.svg'), outline });
}

/** What is YAML in a file, and the text below it where that is only its front matter. */
function halves(file: string): { front: unknown; text: string } {
  const whole = readFileSync(file, 'utf8');
  if (extname(file) !== '.mdx') return { front: parse(whole), text: '' };
  const [, front = '', text = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(whole) ?? [];
  return { front: parse(front), text };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
