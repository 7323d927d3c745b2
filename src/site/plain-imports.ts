import type { Plugin, Rolldown } from 'vite';

/**
 * Lets scripts load others by the browser’s own `import()`. Vite’s helper fetches in advance what those import; here it
 * would be one more file on every page, and what it fetches would come a moment later anyway. A function that does
 * nothing but import gets a parameter that is added to the address, for another attempt after one that failed
 * (`src/site/browser/load.client.ts`).
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
