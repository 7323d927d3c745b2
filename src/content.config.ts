import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { type Kind, allKinds, type kinds } from './book/kinds.ts';
import { permalinksFile } from './book/permalinks.ts';
import { drawings, textFile, yamlLists } from './book/loaders.ts';
import { drawingSchema } from './book/schema/drawing.ts';

const folder = resolve(process.env.CONTENT_DIR ?? 'content');

/** Entries, an entry a file, named after the file. */
const files = <S extends z.ZodType>(pattern: string, schema: S) => {
  const [, below = '', names = ''] = /^(.*\/)?(.*)$/.exec(pattern) ?? [];
  return defineCollection({
    loader: filesIn(below, names),
    // Astro's YAML takes a day for a time.
    schema: z.preprocess(withDays, schema),
  });
};

/** The files of a folder, of which a book may have none. */
const filesIn = (below: string, pattern: string) =>
  existsSync(join(folder, below))
    ? glob({ base: pathToFileURL(`${join(folder, below)}/`), pattern })
    : () => [];

const withDays = (fields: unknown) =>
  JSON.parse(JSON.stringify(fields), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/^(\d{4}-\d\d-\d\d)T00:00:00\.000Z$/, '$1') : value,
  ) as unknown;
/** Lists, an entry a file: the order of their items is the paper's. */
const lists = <S extends z.ZodType>(pattern: string, schema: S) =>
  defineCollection({ loader: yamlLists(folder, pattern), schema: z.object({ list: z.array(schema) }) });

/** A collection of each kind of content, under its name in the Book, which says of what types they are. */
const ofKinds = Object.fromEntries(
  allKinds.map((kind) => [
    kind.in,
    kind.holds === 'list' ? lists(kind.files, kind.schema) : files(kind.files, kind.schema),
  ]),
) as Record<(typeof kinds)[Kind]['in'], ReturnType<typeof files>>;

export const collections = {
  ...ofKinds,
  // Its words come with the picture and the outline that are made of them.
  diagrams: defineCollection({ loader: drawings(join(folder, 'diagrams')), schema: drawingSchema }),
  // The picture file of each image, whose size Astro reads.
  imageFiles: defineCollection({
    loader: filesIn('images', '*.yaml'),
    schema: ({ image }) => z.object({ file: image() }),
  }),
  permalinks: defineCollection({
    loader: textFile(join(folder, permalinksFile), 'lock'),
    schema: z.object({ text: z.string() }),
  }),
};
