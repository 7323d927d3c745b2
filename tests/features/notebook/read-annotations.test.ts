import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webAnnotations } from '../../../src/features/notebook/exports/web-annotations.ts';
import { keptItems } from '../../../src/features/notebook/items.ts';
import { keyOf } from '../../../src/features/notebook/notebook.ts';
import { readAnnotations } from '../../../src/features/notebook/read-annotations.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { notebook, sheet } from './exports/sheet.ts';

const items = new Map(keptItems(allotments(), 'Hilltop').map((item) => [keyOf(item), item]));
const site = 'https://example.org/';
const read = (text: string) => readAnnotations(text, items, site);

describe('annotations read into a notebook', () => {
  test('are what the notebook wrote, in its order, with notes, labels and the words', () => {
    const { notebook: found, leftOut } = read(String(webAnnotations(sheet))) ?? {};
    const known = notebook.entries.filter(({ id }) => id !== 'long-gone');
    expect(leftOut).toBe(0);
    expect(found?.entries.map(({ kind, note, labels, kept }) => ({ kind, note, labels, kept }))).toEqual(
      known.map(({ kind, note, labels, kept }) => ({ kind, note, labels, kept })),
    );
    const { exact, prefix, suffix, page, piece, source, name } = known.at(-1)?.words ?? {};
    expect(found?.entries.at(-1)?.words).toEqual({
      ...{ exact, prefix, suffix, page, piece, source, name },
      link: '',
    });
  });

  test('of another program may be in its own forms, and those of other sites are left out', () => {
    const annotation = (source: string) => ({
      type: 'Annotation',
      body: 'A thought.',
      target: { source, selector: [{ type: 'TextQuoteSelector', exact: 'one tap' }] },
    });
    const found = read(
      JSON.stringify([annotation(`${site}read/water/`), annotation('https://elsewhere.example/read/water/')]),
    );
    expect(found).toMatchObject({
      leftOut: 1,
      notebook: {
        entries: [{ kind: 'words', note: 'A thought.', words: { exact: 'one tap', page: '/read/water/' } }],
      },
    });
  });

  test.each(['', '{}', '[]', '7', JSON.stringify(notebook), '{"version":1,"entries":[]}'])(
    '%j holds none',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  test('whatever they are, are read whole or refused', () => {
    const any = fc.letrec((tie) => ({
      value: fc.oneof(
        fc.string(),
        fc.constant(site),
        fc.constant(null),
        fc.integer(),
        tie('object'),
        fc.array(tie('value')),
      ),
      object: fc.dictionary(
        fc.constantFrom(
          'type',
          'target',
          'source',
          'selector',
          'body',
          'value',
          'exact',
          'items',
          'first',
          '__proto__',
        ),
        tie('value'),
      ),
    })).value;
    fc.assert(
      fc.property(fc.array(any), (items) => {
        const found = read(JSON.stringify({ items }));
        expect(found === undefined || found.notebook.entries.every(({ kind }) => kind)).toBe(true);
      }),
    );
  });
});
