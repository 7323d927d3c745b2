import { expect, test } from 'vitest';
import { importsIn } from './sources.ts';

const source = `---
import '../styles/index.css';
import Page from '../layouts/Page.astro';
import { at, type Address } from '../site.ts';
import type { Book } from '../schema/book.ts';
import {
  type Quote,
  type Speaker,
} from '../schema/quote.ts';
import woff from '@fonts/serif.woff2?url';
export * from './names.ts';
// import { old } from './old.ts';
const { render } = await import('./render.ts');
---
<script>
  import '../islands/find.ts';
</script>
<p>import what you like from 'elsewhere'</p>
`;

test('every form of import is seen, and what is only types is told apart', () => {
  const seen = importsIn(source, 'src/pages/index.astro').map(({ to, kind, typeOnly }) => [
    to,
    kind,
    typeOnly,
  ]);
  expect(seen).toEqual([
    ['src/styles/index.css', 'file', false],
    ['src/layouts/Page.astro', 'file', false],
    ['src/site.ts', 'file', false],
    ['src/schema/book.ts', 'file', true],
    ['src/schema/quote.ts', 'file', true],
    ['@fonts/serif.woff2?url', 'package', false],
    ['src/pages/names.ts', 'file', false],
    ['src/pages/render.ts', 'file', false],
    ['src/islands/find.ts', 'file', false],
  ]);
});
