import { glob, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loads the diagrams: each one's words (`<id>.yaml`) with the picture and the outline that were made from its source.
 * Whether those are there and fresh is checked before a build (`features/diagrams/`); one that is missing here is
 * left out with a warning, so that the development server can still start and draw it.
 * @param folder absolute path of the folder of diagrams
 */
export const drawings = (folder: string): Loader =>
  watching('drawings', folder, /\.(yaml|svg|json)$/, async ({ store, parseData, generateDigest, logger }) => {
    const files = await filesIn(folder, '*.yaml');
    store.clear();
    for (const file of files) {
      const id = basename(file, '.yaml');
      const filePath = join(folder, file);
      try {
        const [words, svg, outline] = await Promise.all(
          [file, `${id}.svg`, `${id}.json`].map((name) => readFile(join(folder, name), 'utf8')),
        );
        const fields = parse(words ?? '') as Record<string, unknown>;
        const made = { svg, outline: JSON.parse(outline ?? '') as unknown };
        const data = await parseData({ id, data: { ...fields, ...made }, filePath });
        store.set({ id, data, filePath: relative(process.cwd(), filePath), digest: generateDigest(data) });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        logger.warn(`${id} is not drawn yet: npm run diagrams.`);
      }
    }
  });

/**
 * Loads YAML files that hold one list each, an entry a file: `{ list: [...] }`.
 * Astro's own loaders make an entry of every item and forget their order; the paper's order matters here.
 * @param folder absolute path of the content folder
 * @param pattern glob below it: `quotes/*.yaml`
 */
export const yamlLists = (folder: string, pattern: string): Loader =>
  watching('yaml-lists', folder, /\.yaml$/, async ({ store, parseData, generateDigest }) => {
    const files = await filesIn(folder, pattern);
    store.clear();
    for (const path of files) {
      const file = join(folder, path);
      const text = await readFile(file, 'utf8');
      const data = await parseData({ id: path, data: { list: parse(text) ?? [] }, filePath: file });
      store.set({ id: path, data, filePath: relative(process.cwd(), file), digest: generateDigest(text) });
    }
  });

/**
 * Loads one file as it stands: `{ text }`; one that is not there is empty.
 * @param file absolute path
 * @param id of the only entry
 */
export const textFile = (file: string, id: string): Loader =>
  watching('text-file', file, /$/, async ({ store, parseData, generateDigest }) => {
    const text = await readFile(file, 'utf8').catch(() => '');
    const data = await parseData({ id, data: { text }, filePath: file });
    store.clear();
    store.set({ id, data, filePath: relative(process.cwd(), file), digest: generateDigest(text) });
  });

/** Loads at the start, and again whenever a file at the path or below it changes whose name is of the kind. */
const watching = (
  name: string,
  path: string,
  kind: RegExp,
  load: (context: LoaderContext) => Promise<void>,
): Loader => ({
  name,
  async load(context) {
    await load(context);
    context.watcher?.add(path);
    context.watcher?.on('all', (_event, changed) => {
      if (!changed.startsWith(path) || !kind.test(changed)) return;
      load(context).catch((error: unknown) => context.logger.error(String(error)));
    });
  },
});

const filesIn = async (folder: string, pattern: string) =>
  (await Array.fromAsync(glob(pattern, { cwd: folder }))).sort();
