import { marked } from 'marked';
import { expect, test } from 'vitest';
import { type Excerpt, asHtml, asMarkdown, asText } from '../../../src/features/linking/excerpt.ts';

const place = {
  address: 'https://beds.example/read/water/#water-1',
  source: 'Hill, A. (2011) Who turns the tap.',
};
const paragraph: Excerpt = {
  ...place,
  title: 'Water 1',
  body: { kind: 'paragraphs', paragraphs: ['One tap & <forty> plots.', 'Who comes *first*?'] },
};
const quotation: Excerpt = {
  ...place,
  title: 'Plotholder',
  body: { kind: 'quotation', passages: ['“No weeds.”', '“None.”'], who: 'Plotholder' },
};
const table: Excerpt = {
  ...place,
  title: 'Table 1: Water',
  body: { kind: 'table', head: ['Plot', 'Litres | day'], rows: [['1a', '40']] },
};

test('As text a paragraph is its words, then the source and the address', () => {
  expect(asText(paragraph)).toBe(
    'One tap & <forty> plots.\n\nWho comes *first*?\n\nHill, A. (2011) Who turns the tap.\nhttps://beds.example/read/water/#water-1\n',
  );
});

test('As text the address stands once, where the source gives it already', () => {
  expect(asText({ ...paragraph, source: `Hill (2011) Available at: ${place.address}` })).toBe(
    `One tap & <forty> plots.\n\nWho comes *first*?\n\nHill (2011) Available at: ${place.address}\n`,
  );
});

test('As text a quotation names its speaker, and a table has tabs', () => {
  expect(asText(quotation)).toContain('“No weeds.”\n\n“None.”\n\n– Plotholder\n\n');
  expect(asText(table)).toContain('Table 1: Water\n\nPlot\tLitres | day\n1a\t40\n');
});

test('A heading, which has no words below it, is its title', () => {
  const heading: Excerpt = { ...place, title: 'One tap', body: { kind: 'paragraphs', paragraphs: [] } };
  expect(asText(heading)).toMatch(/^One tap\n\n/);
  expect(asHtml(heading)).toContain('<a href="https://beds.example/read/water/#water-1">One tap</a>');
});

test('What a reader of Markdown makes of it has the same words, and none of them as markup', async () => {
  const html = await marked(asMarkdown(paragraph));
  expect(html).toContain('One tap &amp; &lt;forty&gt; plots.');
  expect(html).toContain('Who comes *first*?');
  expect(html).toContain('<a href="https://beds.example/read/water/#water-1">Water 1</a>');
  expect(await marked(asMarkdown(quotation))).toMatch(/<blockquote>\s*<p>“No weeds.”<\/p>\s*<p>“None.”<\/p>/);
  expect(await marked(asMarkdown(table))).toContain('<th>Litres | day</th>');
});

test('As HTML every text is escaped', () => {
  expect(asHtml(paragraph)).toContain('<p>One tap &amp; &lt;forty&gt; plots.</p>');
  expect(asHtml({ ...paragraph, title: '"><script>' })).not.toContain('<script>');
  expect(asHtml(quotation)).toContain('<blockquote cite="https://beds.example/read/water/#water-1">');
  expect(asHtml(table)).toContain('<tr><th scope="row">1a</th><td>40</td></tr>');
});
