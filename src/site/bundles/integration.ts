import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { bundleStyles } from './page-styles.ts';
import { plainImports } from './plain-imports.ts';
import { StyleBundles } from './style-bundles.ts';

/**
 * Dresses the pages as they are rendered, so that each is written once and any other integration sees it bundled.
 * `astro dev` links all sheets. What scripts load, they load as plainly: one file on a page, and the rest when it is asked
 * for.
 */
export function pageStyles({ base }: { base: string }): AstroIntegration {
  let bundles = new StyleBundles('', base);
  return {
    name: 'pageStyles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()], build: { modulePreload: false } } });
      },
      'astro:config:done': ({ config }) => {
        bundles = new StyleBundles(fileURLToPath(config.outDir), base);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => bundling(own, bundles));
      },
      'astro:build:done': () => bundles.removeUnused(),
    },
  };
}

/** Astro’s own renderer, with its pages bundled. */
function bundling(own: AstroPrerenderer, bundles: StyleBundles): AstroPrerenderer {
  return {
    ...own,
    name: 'pageStyles',
    async render(request, options) {
      const rendered = await own.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
      const bundled = new Response(await bundleStyles(await response.text(), bundles), response);
      return rendered instanceof Response ? bundled : { ...rendered, response: bundled };
    },
  };
}
