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
    const entries = [];
    for (const file of await filesIn(folder, '*.yaml')) {
      const id = basename(file, '.yaml');
      const filePath = join(folder, file);
      try {
        const [words, svg, outline] = await Promise.all(
          [file, `${id}.svg`, `${id}.json`].map((name) => readFile(join(folder, name), 'utf8')),
        );
        const fields = parse(words ?? '') as Record<string, unknown>;
        const made = { svg, outline: JSON.parse(outline ?? '') as unknown };
        const data = await parseData({ id, data: { ...fields, ...made }, filePath });
        entries.push({ id, data, filePath: relative(process.cwd(), filePath), digest: generateDigest(data) });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        logger.warn(`${id} is not drawn yet: npm run diagrams.`);
      }
    }
    replace(store, entries);
  });

/**
 * Loads YAML files that hold one list each, an entry a file: `{ list: [...] }`.
 * Astro's own loaders make an entry of every item and forget their order; the paper's order matters here.
 * @param folder absolute path of the content folder
 * @param pattern glob below it: `quotes/*.yaml`
 */
export const yamlLists = (folder: string, pattern: string): Loader =>
  watching('yaml-lists', folder, /\.yaml$/, async ({ store, parseData, generateDigest }) => {
    const entries = [];
    for (const path of await filesIn(folder, pattern)) {
      const file = join(folder, path);
      const text = await readFile(file, 'utf8');
      const data = await parseData({ id: path, data: { list: parse(text) ?? [] }, filePath: file });
      entries.push({ id: path, data, filePath: relative(process.cwd(), file), digest: generateDigest(text) });
    }
    replace(store, entries);
  });

/**
 * Loads one file as it is: `{ text }`; one that is not there is empty.
 * @param file absolute path
 * @param id of the only entry
 */
export const textFile = (file: string, id: string): Loader =>
  watching('text-file', file, /$/, async ({ store, parseData, generateDigest }) => {
    const text = await readFile(file, 'utf8').catch(() => '');
    const data = await parseData({ id, data: { text }, filePath: file });
    replace(store, [{ id, data, filePath: relative(process.cwd(), file), digest: generateDigest(text) }]);
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
    let last = load(context);
    await last;
    context.watcher?.add(path);
    context.watcher?.on('all', (_event, changed) => {
      if (!changed.startsWith(path) || !kind.test(changed)) return;
      // One after another: of two at once, the one that read the older words could write last.
      last = last.then(() => load(context)).catch((error: unknown) => context.logger.error(String(error)));
    });
  },
});

/** All at once, so that no page is made of a store that is half full. */
function replace(store: LoaderContext['store'], entries: readonly DataEntry[]): void {
  store.clear();
  for (const entry of entries) store.set(entry);
}

type DataEntry = Parameters<LoaderContext['store']['set']>[0];

const filesIn = async (folder: string, pattern: string) =>
  (await Array.fromAsync(glob(pattern, { cwd: folder }))).sort();
