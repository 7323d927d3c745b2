import { mkdirSync, writeFileSync } from 'node:fs';
import { glob, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Together, togetherFolder } from './many-files.ts';

/** Writes the small files that a build was given together. It comes before all that reads what was built. */
export function takeApart(): AstroIntegration {
  return {
    name: 'small-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await takeApartIn(fileURLToPath(dir))} written`);
      },
    },
  };
}

/**
 * Writes each file where it belongs, and takes away what held them together.
 * @returns how many there are
 */
export async function takeApartIn(folder: string): Promise<number> {
  let count = 0;
  const holders = new Set<string>();
  for await (const path of glob(`**/${togetherFolder}/*.json`, { cwd: folder })) {
    const holder = dirname(join(folder, path));
    const files = JSON.parse(await readFile(join(folder, path), 'utf8')) as Together;
    for (const parent of new Set(files.map(([name]) => dirname(join(holder, '..', name)))))
      mkdirSync(parent, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(holder, '..', name), text);
    holders.add(holder);
    count += files.length;
  }
  for (const holder of holders) await rm(holder, { recursive: true });
  return count;
}
