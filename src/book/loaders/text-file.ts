import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loads one file as it stands: `{ text }`; one that is not there is empty.
 * @param file absolute path
 * @param id of the only entry
 */
export function textFile(file: string, id: string): Loader {
  return {
    name: 'text-file',
    async load(context) {
      await load(context, file, id);
      context.watcher?.add(file);
      context.watcher?.on('all', (_event, path) => {
        if (path === file) void load(context, file, id);
      });
    },
  };
}

async function load({ store, parseData, generateDigest }: LoaderContext, file: string, id: string) {
  const text = await readFile(file, 'utf8').catch(() => '');
  const data = await parseData({ id, data: { text }, filePath: file });
  store.clear();
  store.set({ id, data, filePath: relative(process.cwd(), file), digest: generateDigest(text) });
}
