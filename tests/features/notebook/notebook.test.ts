import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Entry,
  type Notebook,
  add,
  emptyNotebook,
  entryOf,
  insert,
  keptKinds,
  keyOf,
  labelsOf,
  merge,
  moveTo,
  readLabels,
  remove,
  setLabels,
  setNote,
  versionOf,
} from '../../../src/features/notebook/notebook.ts';
import { type SavedWords, wordsId } from '../../../src/features/notebook/words/words.ts';
import { readNotebook } from '../../../src/features/notebook/read-notebook.ts';

const now = '1999-05-01T10:00:00.000Z';
const ids = (notebook: Notebook) => notebook.entries.map(({ id }) => id);
const three = ['rain', 'tap', 'can'].reduce(
  (book, id) => add(book, { kind: 'quote', id }, now),
  emptyNotebook,
);

describe('a notebook', () => {
  test('keeps a thing once, last, and leaves the notebook it was given as it was', () => {
    expect(ids(three)).toEqual(['rain', 'tap', 'can']);
    expect(ids(add(three, { kind: 'quote', id: 'tap' }, now))).toEqual(['rain', 'tap', 'can']);
    expect(emptyNotebook.entries).toEqual([]);
  });

  test('tells a quotation and a claim of the same name apart', () => {
    const both = add(three, { kind: 'claim', id: 'tap' }, now);
    expect(ids(remove(both, 'quote:tap'))).toEqual(['rain', 'can', 'tap']);
  });

  test('takes a removal back at the place it had', () => {
    const tap = entryOf(three, 'quote:tap') as Entry;
    expect(insert(remove(three, 'quote:tap'), tap, 1)).toEqual(three);
  });

  test('moves an entry up and down to the place of another', () => {
    expect(ids(moveTo(three, 'quote:can', 'quote:rain'))).toEqual(['can', 'rain', 'tap']);
    expect(ids(moveTo(three, 'quote:rain', 'quote:can'))).toEqual(['tap', 'can', 'rain']);
    expect(moveTo(three, 'quote:hose', 'quote:can')).toBe(three);
  });

  test('reads labels between commas, each once, and lists all that are in use', () => {
    expect(readLabels(' water ,, for  the essay,water')).toEqual(['water', 'for the essay']);
    expect(labelsOf(setLabels(setLabels(three, 'quote:tap', ['b']), 'quote:can', ['a', 'b']))).toEqual([
      'a',
      'b',
    ]);
  });

  test('when merged loses neither notes nor labels nor order', () => {
    const mine = setLabels(setNote(three, 'quote:tap', 'Mine.'), 'quote:tap', ['a']);
    const theirs = add(
      setLabels(setNote(three, 'quote:tap', 'Theirs.'), 'quote:tap', ['b']),
      { kind: 'table', id: 't' },
      now,
    );
    const merged = merge(mine, remove(theirs, 'quote:rain'));
    expect(ids(merged)).toEqual(['rain', 'tap', 'can', 't']);
    expect(entryOf(merged, 'quote:tap')).toMatchObject({ note: 'Mine.\n\nTheirs.', labels: ['a', 'b'] });
    expect(merge(merged, theirs)).toEqual(merged);
  });
});

const chosen: SavedWords = {
  exact: 'one tap',
  prefix: 'The site has ',
  suffix: ', and whoever',
  page: '/read/water/',
  piece: 'water-1',
  source: '/read/water/#water-1',
  name: 'Water 1',
  link: ':~:text=one%20tap',
};

test('a notebook has a later version while there are chosen words in it, and no longer', () => {
  const more = add(three, { kind: 'words', id: wordsId(chosen), words: chosen }, now);
  expect([three.version, more.version, remove(more, `words:${wordsId(chosen)}`).version]).toEqual([1, 2, 1]);
  expect(merge(three, more)).toEqual(more);
  expect(readNotebook(JSON.stringify(more))).toEqual({ notebook: more });
});

test('words have the same name as often as they are chosen, and others another', () => {
  expect(wordsId({ ...chosen })).toBe(wordsId(chosen));
  expect(wordsId({ ...chosen, page: '/read/rules/' })).not.toBe(wordsId(chosen));
  expect(wordsId({ ...chosen, prefix: '' })).not.toBe(wordsId(chosen));
});

describe('a notebook read from text', () => {
  const words = fc
    .tuple(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'binary' }), fc.string())
    .filter(([exact]) => exact.trim() !== '')
    .map(([exact, prefix, suffix]) => ({ ...chosen, exact, prefix, suffix }));
  const entry = fc.record({
    kind: fc.constantFrom(...keptKinds),
    id: fc.string({ minLength: 1 }),
    note: fc.string(),
    labels: fc.array(fc.string()),
    kept: fc.string(),
  });
  const withWords = fc.tuple(entry, words).map(([one, some]) => ({
    ...one,
    ...(one.kind === 'words' && { words: some }),
  }));
  const notebooks = fc
    .uniqueArray(withWords, { selector: keyOf })
    .map((entries): Notebook => ({ version: versionOf(entries), entries }));

  test('is what was written, whatever was written', () => {
    fc.assert(
      fc.property(notebooks, (notebook) => {
        expect(readNotebook(JSON.stringify(notebook))).toEqual({ notebook });
      }),
    );
  });

  test('may come from before notebooks had versions', () => {
    expect(readNotebook('[{"kind":"quote","id":"tap"},{"kind":"claim","id":"can","note":"Why?"}]')).toEqual({
      notebook: {
        version: 1,
        entries: [
          { kind: 'quote', id: 'tap', note: '', labels: [], kept: '' },
          { kind: 'claim', id: 'can', note: 'Why?', labels: [], kept: '' },
        ],
      },
    });
  });

  test('from a later version of the site is said to be that', () => {
    expect(readNotebook('{"version":3,"pages":[]}')).toEqual({ trouble: 'newer' });
  });

  const whole = { kind: 'quote', id: 'tap', note: '', labels: [], kept: '' };
  test.each([
    ['that is no JSON', '{"version":1,'],
    ['that is empty', ''],
    ['that is something else', '"water"'],
    ['without entries', '{"version":1}'],
    ['of no known kind', JSON.stringify({ version: 1, entries: [{ ...whole, kind: 'shed' }] })],
    ['with a label that is no text', JSON.stringify({ version: 1, entries: [{ ...whole, labels: [1] }] })],
    ['with words that are missing', JSON.stringify([{ ...whole, kind: 'words' }])],
    ...[
      { page: 'https://example.org/' },
      { page: '//example.org/' },
      { page: '/../up/' },
      { source: 'javascript:alert(1)' },
      { source: '//example.org/#a' },
      { piece: 'a b' },
      { link: '"><x-hostile>' },
      { exact: '  ' },
      { exact: 'x'.repeat(5001) },
      { prefix: null },
    ].map((change): [string, string] => [
      `with words that have ${JSON.stringify(change).slice(0, 40)}`,
      JSON.stringify([{ ...whole, kind: 'words', words: { ...chosen, ...change } }]),
    ]),
    ['with one thing twice', JSON.stringify({ version: 1, entries: [whole, whole] })],
    ['with one entry that makes no sense', JSON.stringify([whole, 7])],
  ])('%s is damaged, all of it', (_, text) => {
    expect(readNotebook(text)).toEqual({ trouble: 'damaged' });
  });
});
