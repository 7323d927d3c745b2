import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { dressPage } from './dress-page.ts';
import { plainImports } from './plain-imports.ts';
import { Wardrobe } from './wardrobe.ts';

/**
 * Dresses the pages as they are rendered, so that each is written once and any other integration sees it dressed.
 * `astro dev` links all sheets. What scripts load, they load as plainly: one file on a page, and the rest when it is asked
 * for.
 */
export function dress({ base }: { base: string }): AstroIntegration {
  let wardrobe = new Wardrobe('', base);
  return {
    name: 'dress',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()], build: { modulePreload: false } } });
      },
      'astro:config:done': ({ config }) => {
        wardrobe = new Wardrobe(fileURLToPath(config.outDir), base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => dressing(own, wardrobe));
      },
      'astro:build:done': () => wardrobe.removeUnused(),
    },
  };
}

/** Astro’s own renderer, with its pages dressed. */
function dressing(own: AstroPrerenderer, wardrobe: Wardrobe): AstroPrerenderer {
  return {
    ...own,
    name: 'dress',
    async render(request, options) {
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const dressed = new Response(await dressPage(await response.text(), wardrobe), response);
      return rendered instanceof Response ? dressed : { ...rendered, response: dressed };
    },
  };
}
