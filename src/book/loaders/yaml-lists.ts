import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { Loader, LoaderContext } from 'astro/loaders';

/**
 * Loads YAML files that hold one list each, an entry a file: `{ list: [...] }`.
 * Astro's own loaders make an entry of every item and forget their order; the paper's order matters here.
 * @param folder absolute path of the content folder
 * @param pattern glob below it: `quotes/*.yaml`
 */
export function yamlLists(folder: string, pattern: string): Loader {
  return {
    name: 'yaml-lists',
    async load(context) {
      await loadAll(context, folder, pattern);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, path) => {
        if (!path.startsWith(folder) || !path.endsWith('.yaml')) return;
        loadAll(context, folder, pattern).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

async function loadAll({ store, parseData, generateDigest }: LoaderContext, folder: string, pattern: string) {
  const entries = [];
  for await (const path of glob(pattern, { cwd: folder })) entries.push(path);
  store.clear();
  for (const path of entries.sort()) {
    const file = join(folder, path);
    const text = await readFile(file, 'utf8');
    const data = await parseData({ id: path, data: { list: parse(text) ?? [] }, filePath: file });
    store.set({ id: path, data, filePath: relative(process.cwd(), file), digest: generateDigest(text) });
  }
}
