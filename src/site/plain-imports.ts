import type { Plugin, Rolldown } from 'vite';

/**
 * Lets scripts load others by the browser’s own `import()`. Vite’s helper fetches in advance what those import; here it
 * would be one more file on every page, and what it fetches would come a moment later anyway. A function that does
 * nothing but import gets a parameter that is added to the address, for another attempt after one that failed
 * (`src/site/browser/load.client.ts`).
 *
 * Vite documents no way to do without its helper: `build.modulePreload: false`, which we set, and `resolveDependencies` say
 * what it fetches, and its plugin of the bundler’s wraps every import all the same; the bundler has no hook for how an import
 * is written (Rollup’s `renderDynamicImport`). So this knows the helper’s name and file. Were they to change, scripts would
 * be loaded by the helper as in any other site, and the tests of lazily loaded parts, which ask a second time at another
 * address, would fail.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    // The helper itself would be two kilobytes that nothing calls.
    load: {
      order: 'pre',
      handler: (id) => (id.includes(helperFile) ? `export const ${helper} = ${plainHelper};` : null),
    },
    renderChunk: (code) => (code.includes(helper) ? plainImportsOf(code) : null),
  };
}

/** A script’s text with its imports plain; what else it takes from the file with Vite’s helper, it still takes. */
export const plainImportsOf = (code: string): string =>
  code
    .replace(lazy, '(again = "") => import($1 + again)$2')
    .replace(imported, (_, before: string, after: string, from: string) => {
      const others = [before, after].flatMap((names) => names.split(',')).filter((name) => name.trim());
      return (others.length > 0 ? `import {${others.join(',')}} from ${from};` : '') + plain;
    });

const helper = '__vitePreload';
const helperFile = 'vite/preload-helper';
const plainHelper = '(load) => load()';
/** What follows an import takes from a file what it holds for several: `.then((n) => n.t)`. */
const lazy =
  /\(\) => __vitePreload\(\(\) => import\(("[^"]+")\)(\.then\(\(?\w+\)? => \w+\.\w+\))?, [^()]*\)/g;
const imported = /import \{([^{}]*?)(?:\w+ as )?\b__vitePreload\b([^{}]*)\} from ("[^"]+");/;
const plain = `const ${helper} = ${plainHelper};`;

/** Small parts that the scripts of several pages load at once are one file: each of its own would be a request on every page. */
export const sharedScript: Rolldown.CodeSplittingOptions = {
  groups: [
    {
      name: 'shared',
      test: /[\\/]src[\\/](site[\\/]browser[\\/]|lib[\\/]anchor)|preload-helper/,
      tags: ['$initial'],
      minShareCount: 2,
      maxModuleSize: 3000,
    },
  ],
};
