import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kinds } from '../../../src/book/kinds.ts';

const root = join(import.meta.dirname, '../../..');
const fields = Object.keys(kinds.quote.schema.shape);

/** What a quotation’s page is made of. */
const page = [
  'src/pages/quotes/\\[quote\\].astro',
  'src/features/quotations/{Quotation*,Words,BearingTables}.astro',
  'src/features/quotations/quotation-*.ts',
  'src/book/{sides,words/attribution,words/language,words/words}.ts',
].flatMap((pattern) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8')),
);

test.each(fields)('a quotation’s page shows its %s', (field) => {
  const named = new RegExp(
    `(quote|one|found)\\??\\.${field}\\b|\\{[^{}]*\\b${field}\\b[^{}]*\\}: (Pick<)?Quote`,
  );
  expect(
    page.some((text) => named.test(text)),
    `${field} in what makes the page`,
  ).toBe(true);
});
