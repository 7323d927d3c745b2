import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cutFaces } from './cut.ts';
import { lettersOf } from './letters.ts';

/**
 * Cuts the site’s typefaces to what its pages use before anything is built. `#typefaces/faces.css` is the sheet that
 * names them.
 */
export function typefaces({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'typefaces',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const folder = await cutFaces(await lettersOf(contentDir), resolve('.build/cache/typefaces'));
        updateConfig({ vite: { resolve: { alias: { '#typefaces': folder } } } });
      },
    },
  };
}
