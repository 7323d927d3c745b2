import { describe, expect, test } from 'vitest';
import { keptItems } from '../../../src/features/notebook/items.ts';
import { keyOf } from '../../../src/features/notebook/notebook.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();
const items = new Map(keptItems(book, 'Hilltop').map((item) => [keyOf(item), item]));

describe('what can be kept', () => {
  test('is every quotation, table and claim, each under a name of its own', () => {
    for (const { id } of book.quotes) expect(items.has(`quote:${id}`), id).toBe(true);
    for (const { id } of book.evidence) expect(items.has(`table:${id}`), id).toBe(true);
    for (const { id } of book.claims) expect(items.has(`claim:${id}`), id).toBe(true);
    expect(items.size).toBe(keptItems(book, 'Hilltop').length);
  });

  test('cites a quotation as quoted in the paper, with section and paragraph', () => {
    expect(items.get('quote:neighbours-first')).toMatchObject({
      text: '“neighbours first”',
      address: '/quotes/neighbours-first/',
      citation: 'Plotholder, quoted in Marrow and Leek (1999), ‘Who turns the tap’, paragraph 1',
    });
  });

  test('has a paragraph of ours in plain words, its values and names filled in', () => {
    expect(items.get('paragraph:water-1')?.text).toBe(
      'Two plotholders spoke of trust, and 60 per cent take turns (Table 1).',
    );
  });

  test('leaves out of a paragraph what is remarked beside it', () => {
    expect(items.get('paragraph:water-2')?.text).toBe('The warden disagrees; still, trust carries more.');
  });

  test('knows what is this companion’s own', () => {
    const own = [...items.values()].filter(({ ours }) => ours).map(({ kind }) => kind);
    expect(new Set(own)).toEqual(new Set(['claim', 'paragraph']));
  });
});
