import { readFile } from 'node:fs/promises';
import { basename, extname, join, relative, resolve } from 'node:path';
import type { Fault } from '../../lib/fault.ts';
import type { Body, Content, Entry, PlaceOf } from './content.ts';
import { type Kind, kindOf, kinds } from '../../book/kinds.ts';
import { decode } from './decode.ts';
import { find, unreadable } from './find.ts';
import { type Mdx, readMdx } from './mdx.ts';
import { type Yaml, readYaml } from './yaml.ts';

/** What was made of each file’s text. A caller that reads a folder repeatedly keeps it, and parses only what has changed. */
export type Readings = Map<string, Reading>;

interface Reading {
  text: string;
  mdx?: Mdx;
  yaml?: Yaml;
}

/**
 * Reads a content folder, with the place of everything in it. What cannot be read becomes a fault.
 * @param shown how messages name the folder
 * @param wanted the kinds of files that are read, where not all are needed
 * @param readings what was made of its files before
 */
export async function readContent(
  folder: string,
  shown = relative(process.cwd(), folder),
  wanted?: readonly Kind[],
  readings: Readings = new Map(),
): Promise<Content> {
  const { files, faults: unfit } = await find(folder, shown);
  const content: Content = {
    folder: resolve(folder),
    shown,
    files,
    entries: [],
    bodies: [],
    faults: unfit,
    unread: [],
  };
  for (const path of content.files) {
    const kind = kindOf(path);
    if (!kind || (wanted && !wanted.includes(kind))) continue;
    const bytes = await bytesOf(join(folder, path), `${shown}/${path}`);
    const { text, faults } = Buffer.isBuffer(bytes)
      ? decode(`${shown}/${path}`, bytes)
      : { text: '', faults: [bytes] };
    if (faults.length === 0) addFile(content, readings, kind, path, text);
    else {
      content.faults.push(...faults);
      content.unread.push(kind);
    }
  }
  return content;
}

/** A file's bytes, or why they cannot be had. */
const bytesOf = (path: string, file: string): Promise<Buffer | Fault> =>
  readFile(path).catch((error: unknown) => unreadable(file, error));

function addFile(content: Content, readings: Readings, kind: Kind, path: string, text: string): void {
  const file = `${content.shown}/${path}`;
  const name = basename(path, extname(path));
  const before = readings.get(file);
  const read: Reading = before?.text === text ? before : { text };
  readings.set(file, read);
  if (path.endsWith('.mdx')) {
    const { front, passages, faults } = (read.mdx ??= readMdx(file, text));
    content.bodies.push({ kind, id: name, file, passages } satisfies Body);
    addEntries(content, kind, name, { value: front.value ?? {}, at: front.at, faults });
  } else addEntries(content, kind, name, (read.yaml ??= readYaml(file, text)));
}

function addEntries(content: Content, kind: Kind, name: string, { value, at, faults }: Yaml): void {
  content.faults.push(...faults);
  if (faults.length > 0) content.unread.push(kind);
  const whole = faults.every((fault) => fault.id !== 'yaml-syntax');
  const { holds } = kinds[kind];
  if (holds !== 'list') {
    const id = holds === 'entry' ? idOf(value) : name;
    content.entries.push({ kind, id, value, at, whole });
  } else if (Array.isArray(value)) {
    content.entries.push(
      ...value.map((item: unknown, index): Entry => {
        return { kind, id: idOf(item), value: item, at: (path = []) => at([index, ...path]), whole };
      }),
    );
  } else if (whole && value !== null) content.faults.push(notAList(at));
}

const notAList = (at: PlaceOf): Fault => ({
  id: 'not-a-list',
  ...at(),
  found: 'something other than a list',
  expected: 'a list of entries',
  remedy: 'begin every entry with “- id:” at the left edge',
});

function idOf(value: unknown): string | undefined {
  const id = (value as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
}
