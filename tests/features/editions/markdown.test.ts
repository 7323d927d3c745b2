import { join } from 'node:path';
import { type Token, marked } from 'marked';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { loadBook } from '../../../src/book/load-book.ts';
import type { Book } from '../../../src/book/schema/book.ts';
import { printed } from '../../../src/book/figures/values.ts';
import { plainWords } from '../../../src/book/words/words.ts';
import { markdownEdition } from '../../../src/features/editions/markdown/index.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

const place = (path: string) => `https://example.org${path}`;
const pictureOf = (image: string) => place(`/assets/${image}.png`);
const book = (name: string) => loadBook(join(import.meta.dirname, '../../fixtures', name));
const written = (text: string) => unified().use(remarkParse).parse(text) as Node;
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const words = (node: Node): string => (node.value ?? '') + (node.children ?? []).map(words).join('');
const squashed = (text: string) => text.replace(/\s+/g, ' ').trim();

const books: [string, Book][] = [
  ['the book of this site', loadBook(join(import.meta.dirname, '../../../content'))],
  ['the miniature book', book('allotments')],
  ['the miniature essay', book('essay')],
];

describe.each(books)('The Markdown edition of %s, read by remark and by marked', (_, whole) => {
  const text = markdownEdition(whole, place, pictureOf);
  const tree = written(text);
  const headings = all(tree).filter(({ type }) => type === 'heading');

  test('has one title, and headings that skip no level', () => {
    expect(headings.filter(({ depth }) => depth === 1).map(words)).toEqual([whole.site.title]);
    headings.forEach(({ depth = 0 }, index) =>
      expect(depth, words(headings[index] ?? tree)).toBeLessThanOrEqual(
        (headings[index - 1]?.depth ?? 0) + 1,
      ),
    );
  });

  test('has every reading page, quotation, table, claim, term and session under its name', () => {
    const names = new Set(headings.map((one) => squashed(words(one))));
    const wanted = [
      ...whole.readings.map(({ title }) => title),
      ...whole.evidence.map(({ number, title }) => `${number}: ${title}`),
      ...whole.claims.map(({ claim }) => claim),
      ...whole.lectures.map(({ title }) => title),
    ];
    expect(wanted.map(squashed).filter((name) => !names.has(name))).toEqual([]);
  });

  test('has every quotation whole, with its place', () => {
    const blocks = all(tree)
      .filter(({ type }) => type === 'blockquote')
      .map((one) => squashed(words(one)));
    for (const quote of whole.quotes)
      expect(
        blocks.some((block) => block.includes(squashed(plainWords(quote)))),
        quote.id,
      ).toBe(true);
    const links = new Set(all(tree).flatMap(({ url }) => url ?? []));
    for (const { id } of whole.quotes) expect(links).toContain(place(`/quotes/${id}/`));
  });

  test('has every table with each value as printed', () => {
    const tables = marked
      .lexer(text)
      .filter((token: Token) => token.type === 'table')
      .map((token) => (token as { rows: { tokens: Token[] }[][] }).rows.map((row) => row.map(cellText)));
    for (const table of whole.evidence) {
      if (table.kind !== 'table') continue;
      const rows = table.rows.map(({ label, values }) => [
        squashed(label),
        ...table.columns.map((column, index) => squashed(printed(values[index] ?? null, column))),
      ]);
      expect(tables).toContainEqual(rows);
    }
  });

  test('has no markup but Markdown, and no link that names no web address', () => {
    expect(markup(tree)).toEqual([]);
    expect(
      all(tree).flatMap(({ url }) => (url !== undefined && !/^(https?:|mailto:|#)/.test(url) ? [url] : [])),
    ).toEqual([]);
    expect(text).not.toMatch(/<[A-Z]\w*|\{[a-z]+:|undefined|\[object/);
  });
});

/** The HTML in a text, but for what says of words in which language they are. */
const markup = (tree: Parameters<typeof all>[0]) =>
  all(tree)
    .filter(({ type }) => type === 'html')
    .map(({ value }) => value)
    .filter((value = '') => !/^<(?:span lang="[\w-]+" dir="(?:ltr|rtl)"|\/span)>$/.test(value));

test('an image stands with its words, its address, its credit and its licence', () => {
  const tree = written(markdownEdition(book('essay'), place, pictureOf));
  const { children = [] } = tree;
  const at = children.findIndex((block) => all(block).some(({ type }) => type === 'image'));
  expect(all(children[at] ?? tree).find(({ type }) => type === 'image')).toMatchObject({
    url: 'https://example.org/assets/two-notebooks.png',
    alt: 'Two notebooks side by side, a brown one and a blue one.',
  });
  const below = children[at + 1] ?? tree;
  expect(words(below)).toBe('One for home, one for everything else. Drawn by Ruth Hallam · CC BY 4.0');
  expect(all(below).flatMap(({ url }) => url ?? [])).toEqual([
    'https://creativecommons.org/licenses/by/4.0/',
  ]);
});

test('signs of Markdown in words are words', () => {
  const essay = book('essay');
  const signs = '*so* _so_ `so` [so](javascript:so) <b>so</b> &amp; # so | so ~~so~~ \\* 1. so';
  const [quote, ...others] = essay.quotes;
  if (!quote) throw new Error('The essay has no quotation.');
  const hostile = [
    '# ',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '=== ',
    '--- ',
    '    ',
    '| a | b |\n|---|---|\n',
  ].map((sign) => `${sign}${signs}`);
  const text = markdownEdition(
    {
      ...essay,
      quotes: [...hostile.map((gloss, index) => ({ ...quote, id: `q-${index}`, gloss })), quote, ...others],
    },
    place,
    pictureOf,
  );
  const paragraphs = all(written(text))
    .filter(({ type }) => type === 'paragraph')
    .map((one) => squashed(words(one)));
  for (const gloss of hostile) expect(paragraphs).toContain(squashed(gloss));
  expect(markup(written(text))).toEqual([]);
  expect(text).toBe(
    markdownEdition(
      {
        ...essay,
        quotes: [...hostile.map((gloss, index) => ({ ...quote, id: `q-${index}`, gloss })), quote, ...others],
      },
      place,
      pictureOf,
    ),
  );
});

const cellText = ({ tokens }: { tokens: Token[] }): string =>
  squashed(tokens.map((token) => ('text' in token ? unescaped(token as { text: string }) : '')).join(''));
const unescaped = ({ text }: { text: string }) =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
