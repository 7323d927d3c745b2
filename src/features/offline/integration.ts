import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSwitch, writeWorker } from './write-worker.ts';

interface OfflineOptions {
  /** The path that the site is served below. */
  base: string;
  /** The day of the edition, as readers see it. */
  dated: string;
  /** Whether the site takes back, from every reader, what it kept. */
  isOff: boolean;
}

/**
 * Reading without a network: writes the worker that keeps the site on a reader's machine. It comes after all that
 * writes pages or indexes, since it lists every file. Nothing is kept while one edits: `astro dev` has no worker.
 */
export function offline({ base, dated, isOff }: OfflineOptions): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (isOff) return writeSwitch(folder);
        const { files, bytes } = await writeWorker(folder, { base, dated });
        logger.info(`${files} files can be kept, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
