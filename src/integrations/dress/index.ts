import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dressPages } from './dress-pages.ts';
import { plainImports } from './plain-imports.ts';

/**
 * Dresses the pages, before any other looks at what was built. `astro dev` links all sheets. What scripts load, they load
 * as plainly: one file on a page, and the rest when it is asked for.
 */
export function dress({ base }: { base: string }): AstroIntegration {
  return {
    name: 'dress',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()], build: { modulePreload: false } } });
      },
      'astro:build:done': async ({ dir }) => {
        await dressPages(fileURLToPath(dir), base);
      },
    },
  };
}
