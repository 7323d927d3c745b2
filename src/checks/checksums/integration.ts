import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeChecksums } from './write-checksums.ts';

/**
 * Writes the checksums of every file of the site into it, so that anyone can tell whether they have the same. It comes
 * after all that writes files.
 */
export function checksums(): AstroIntegration {
  return {
    name: 'checksums',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const count = await writeChecksums(fileURLToPath(dir));
        logger.info(`of ${count} files`);
      },
    },
  };
}
