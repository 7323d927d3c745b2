import type { Plugin } from 'vite';

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
/** What follows an import takes from a file what it holds for several: `.then((n) => n.t)`. */
const lazy =
  /\(\) => __vitePreload\(\(\) => import\(("[^"]+")\)(\.then\(\(?\w+\)? => \w+\.\w+\))?, [^()]*\)/g;
const imported = /import \{([^{}]*?)(?:\w+ as )?\b__vitePreload\b([^{}]*)\} from ("[^"]+");/;
const plain = 'const __vitePreload = (load) => load();';
