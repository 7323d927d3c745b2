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
export function drawings(folder: string): Loader {
  return {
    name: 'drawings',
    async load(context) {
      await loadAll(context, folder);
      context.watcher?.add(folder);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(folder) && /\.(yaml|svg|json)$/.test(path)) void loadAll(context, folder);
      });
    },
  };
}

async function loadAll({ store, parseData, generateDigest, logger }: LoaderContext, folder: string) {
  const files = [];
  for await (const path of glob('*.yaml', { cwd: folder })) files.push(path);
  store.clear();
  for (const file of files.sort()) {
    const id = basename(file, '.yaml');
    const filePath = join(folder, file);
    try {
      const [words, svg, outline] = await Promise.all(
        [file, `${id}.svg`, `${id}.json`].map((name) => readFile(join(folder, name), 'utf8')),
      );
      const fields = parse(words ?? '') as Record<string, unknown>;
      const data = await parseData({
        id,
        data: { ...fields, svg, outline: JSON.parse(outline ?? '') },
        filePath,
      });
      store.set({ id, data, filePath: relative(process.cwd(), filePath), digest: generateDigest(data) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      logger.warn(`${id} is not drawn yet: npm run diagrams.`);
    }
  }
}
