import type { Plugin } from 'vite';

/**
 * Lets scripts load others by the browser’s own `import()`. Vite’s helper fetches in advance what those import; here it
 * would be one more file on every page, and what it fetches would come a moment later anyway.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: (code) => (code.includes(helper) ? code.replace(imported, plain) : null),
  };
}

const helper = '__vitePreload';
const imported = /import \{[^{}]*\b__vitePreload \} from "[^"]+";/;
const plain = 'const __vitePreload = (load) => load();';
