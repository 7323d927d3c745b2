import { describe, expect, test } from 'vitest';
import { embeds, frameOf } from '../../../src/features/embedding/embeds.ts';
import { find } from '../../../src/lib/find.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();
const pieces = embeds(book);

describe('what other sites may show in a frame', () => {
  test('is every quotation, every table and every diagram, but no figure of which only the caption is known', () => {
    const count = (kind: string) => pieces.filter((piece) => piece.kind === kind).length;
    expect(count('quote')).toBe(book.quotes.length);
    expect(count('diagram')).toBe(book.diagrams.length);
    expect(pieces.filter(({ kind }) => kind === 'table').map(({ id }) => id)).toEqual(['table-1']);
  });

  test('says how it is cited and where it stands', () => {
    const { cited, home } = find(pieces, 'keep-the-peace', 'piece');
    expect({ cited, home }).toEqual({
      cited: 'Warden, quoted in Marrow and Leek (1999), ‘Who turns the tap’, paragraph 2',
      home: '/quotes/keep-the-peace/',
    });
  });

  test('leads from a diagram to the section that shows it', () => {
    expect(find(pieces, 'slope', 'piece').home).toBe('/read/ground/#diagram-slope');
  });

  test('leads from a diagram that no section shows to the whole argument', () => {
    const readings = book.readings.map((reading) => ({ ...reading, body: '' }));
    expect(find(embeds({ ...book, readings }), 'slope', 'piece').home).toBe('/read/#diagram-slope');
  });

  test('is given more room the longer it is', () => {
    const [quote] = book.quotes;
    if (!quote) throw new Error('The miniature book has no quotation.');
    const height = (words: string) =>
      embeds({ ...book, quotes: [{ ...quote, words: [words] }] })[0]?.size.height;
    expect(height('So many words that they want several lines. '.repeat(5))).toBeGreaterThan(
      height('Few words.') ?? Infinity,
    );
  });
});

test('a frame is as wide as its column without a style, and quotation marks do not end its name', () => {
  const piece = {
    ...find(pieces, 'table-1', 'piece'),
    title: 'A "table" & <more>',
    size: { width: 600, height: 300 },
  };
  expect(frameOf(piece, 'https://example.org/embed/table/table-1/')).toBe(
    '<iframe src="https://example.org/embed/table/table-1/" title="A &quot;table&quot; &amp; &lt;more>" ' +
      'width="100%" height="300" loading="lazy" frameborder="0"></iframe>',
  );
});
