import { expect, test } from 'vitest';
import { plainImportsOf } from '../../src/site/plain-imports.ts';

test.each([
  ['a file', 'import("./a.js")', 'import("./a.js" + again)'],
  [
    'what a file holds for several',
    'import("./a.js").then((n) => n.t)',
    'import("./a.js" + again).then((n) => n.t)',
  ],
])('%s is imported by the browser alone, and asked for again at another address', (_, imported, plain) => {
  const code = `const part = lazily(() => __vitePreload(() => ${imported}, __VITE_PRELOAD__));`;
  expect(plainImportsOf(code)).toBe(`const part = lazily((again = "") => ${plain});`);
});
