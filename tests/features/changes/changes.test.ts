import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadBook } from '../../../src/book/load-book.ts';
import { changesBetween, pieceOf } from '../../../src/features/changes/changes.ts';
import { historyOf, lastChanged } from '../../../src/features/changes/history.ts';
import { type Piece, hashOfPiece } from '../../../src/features/changes/pieces/piece.ts';
import { piecesOf } from '../../../src/features/changes/pieces/pieces-of.ts';
import { recordEdition } from '../../../src/features/changes/record/new-edition.ts';
import { readRecord, writeRecord } from '../../../src/features/changes/record/record.ts';
import { recordsIn } from '../../../src/features/changes/record/records.ts';
import { RecordedBook } from './recorded-book.ts';

let recorded: RecordedBook;
beforeEach(() => {
  recorded = new RecordedBook();
});
afterEach(() => recorded.done());

const changesIn = () => {
  const book = loadBook(recorded.folder);
  const [first] = recordsIn(recorded.folder).records;
  return changesBetween(first?.pieces ?? [], piecesOf(book), book.moves);
};
const told = () => changesIn().map((change) => `${change.kind} ${pieceOf(change).address}`);

describe('What a piece says', () => {
  test('is our words, with the figures and names that a reader sees, and quotations by name', () => {
    const pieces = piecesOf(loadBook(recorded.folder));
    const words = (address: string) => pieces.find((piece) => piece.address === address)?.words;
    expect(words('/read/water/#water-1')).toBe(
      'Two plotholders spoke of trust, and 60 per cent take turns (Table 1).',
    );
    expect(words('/read/water/')).toContain('[quotation “neighbours-first”]\n[Table 1]');
    expect(JSON.stringify(pieces)).not.toContain('we talk before we');
  });

  test('is known by one address each', () => {
    const addresses = piecesOf(loadBook(recorded.folder)).map(({ address }) => address);
    expect(addresses).toEqual([...new Set(addresses)]);
  });

  test('has the same checksum however it is marked up, wrapped or linked', () => {
    recorded.edit(
      'reading/water.mdx',
      '<Claim id="trust-carries">trust carries more</Claim>',
      '*trust carries\nmore*',
    );
    expect(told()).toEqual([]);
  });
});

describe('From one edition to the next', () => {
  test('a piece is added, changed or taken out', () => {
    recorded
      .edit('concepts/butt.mdx', 'A barrel that stands', 'A barrel which stands')
      .edit('quotes/water.yaml', 'id: how-you-share', 'id: you-share')
      .edit('quotes/water.yaml', 'gloss: ', 'gloss: Surely ');
    expect(told().filter((line) => !/^changed .quotes/.test(line))).toEqual([
      'added /quotes/you-share/',
      'changed /glossary/#butt',
      'removed /quotes/how-you-share/',
    ]);
  });

  test('a piece with another id and the same words has moved, and no word of it changed', () => {
    recorded.edit('quotes/water.yaml', 'id: how-you-share', 'id: you-share');
    expect(changesIn()).toMatchObject([
      {
        kind: 'moved',
        piece: { address: '/quotes/you-share/' },
        before: { address: '/quotes/how-you-share/' },
      },
    ]);
  });

  test('a piece that moved and changed is one piece where moved.yaml says so', () => {
    recorded
      .edit('quotes/water.yaml', 'id: how-you-share', 'id: you-share')
      .edit('quotes/water.yaml', 'gloss: ', 'gloss: Surely ')
      .edit(
        'moved.yaml',
        '- from: /read/sharing/',
        '- { from: /quotes/how-you-share/, to: /quotes/you-share/, date: 2026-04-01 }\n- from: /read/sharing/',
      );
    expect(changesIn()).toContainEqual(
      expect.objectContaining({
        kind: 'changed',
        what: 'words',
        before: expect.objectContaining({ address: '/quotes/how-you-share/' }) as Piece,
      }),
    );
    expect(told().filter((line) => !line.startsWith('changed'))).toEqual([]);
  });

  test('two pieces that changed places keep their addresses, and both changed', () => {
    recorded
      .edit('quotes/water.yaml', 'id: talk-before', 'id: for-a-while')
      .edit('quotes/water.yaml', 'id: neighbours-first', 'id: talk-before')
      .edit('quotes/water.yaml', 'id: for-a-while', 'id: neighbours-first');
    expect(told().filter((line) => line.includes('/quotes/'))).toEqual([
      'changed /quotes/neighbours-first/',
      'changed /quotes/talk-before/',
    ]);
  });

  test('a correction of the paper’s words is told without them', () => {
    recorded.edit('quotes/water.yaml', "['neighbours first']", "['neighbours come first']");
    expect(changesIn()).toMatchObject([
      { kind: 'changed', what: 'paper', piece: { address: '/quotes/neighbours-first/' } },
    ]);
  });
});

describe('A record', () => {
  test('says what it was given, whatever stands in the words', () => {
    const piece: Piece = {
      kind: 'term',
      address: '/glossary/#x',
      name: '</script>',
      words: 'a\u2028“b”\n\\ 𝒳',
    };
    expect(readRecord(writeRecord({ edition: '2026-03-01', pieces: [piece] })).pieces).toEqual([piece]);
  });

  test('is made once: the same words again change nothing, and another edition of the day is not made', () => {
    const before = JSON.stringify(recordsIn(recorded.folder));
    expect(recordEdition(recorded.folder, recorded.folder)).toMatch(/recorded already/);
    recorded.edit('concepts/butt.mdx', 'A barrel that stands', 'A barrel which stands');
    expect(() => recordEdition(recorded.folder, recorded.folder)).toThrow(
      /differ from those of the edition of 2026-03-01/,
    );
    expect(JSON.stringify(recordsIn(recorded.folder))).toBe(before);
  });

  test('with one address twice is damaged', () => {
    const piece: Piece = { kind: 'term', address: '/glossary/#x', name: 'X', words: 'x' };
    const text = writeRecord({ edition: '2026-03-01', pieces: [piece, piece] });
    expect(() => readRecord(text)).toThrow('“/glossary/#x” twice');
  });
});

test('A piece has the day of the last edition in which its words changed, back and forth included', () => {
  const piece = (address: string, words: string): Piece => ({ kind: 'term', address, name: address, words });
  const records = [
    { edition: '2026-01-01', pieces: [piece('/a/', 'one'), piece('/b/', 'one')] },
    { edition: '2026-02-01', pieces: [piece('/a/', 'one'), piece('/b/', 'two')] },
    { edition: '2026-03-01', pieces: [piece('/a/', 'one'), piece('/b/', 'one'), piece('/c/', 'new')] },
  ];
  const history = records.map((one) => ({ ...one, recorded: true, changes: [], notes: [] })).reverse();
  expect(Object.fromEntries(lastChanged(history))).toEqual({
    '/a/': '2026-01-01',
    '/b/': '2026-03-01',
    '/c/': '2026-03-01',
  });
});

test('The edition of site.yaml is the newest, recorded or being made', () => {
  const days = () => {
    const book = loadBook(recorded.folder);
    return historyOf(book, recordsIn(recorded.folder).records).map(({ edition, recorded: is }) => [
      edition,
      is,
    ]);
  };
  expect(days()).toEqual([['2026-03-01', true]]);
  recorded.from('2026-04-01');
  expect(days()).toEqual([
    ['2026-04-01', false],
    ['2026-03-01', true],
  ]);
});

test('A checksum is of our words and of what is taken from the paper', () => {
  const hashes = [{ words: 'a' }, { words: 'b' }, { words: 'a', taken: 'c' }].map(hashOfPiece);
  expect(new Set(hashes).size).toBe(3);
});
