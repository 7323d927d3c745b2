import { describe, expect, test } from 'vitest';
import { quotationCitation } from '../../../src/book/words/citation.ts';
import { find } from '../../../src/lib/find.ts';
import { quotationFacts } from '../../../src/features/quotations/quotation-facts.ts';
import { bearingTables } from '../../../src/features/quotations/quotation-tables.ts';
import { whereShown } from '../../../src/features/quotations/where-shown.ts';
import type { Book } from '../../../src/book/schema/book.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();
const quote = (id: string) => find(book.quotes, id, 'quotation');

describe('a quotation’s facts', () => {
  test('are its neighbours and the claims it bears on', () => {
    const facts = quotationFacts(quote('keep-the-peace'), book);
    expect(facts.previous?.id).toBe('how-you-share');
    expect(facts.next).toBeUndefined();
    expect(facts.claims.map(({ claim, stance }) => [claim.id, stance])).toEqual([
      ['trust-carries', 'complicates'],
    ]);
  });

  test('lead to the paragraph of ours that quotes it', () => {
    const { isShown, told } = quotationFacts(quote('neighbours-first'), book);
    expect({ isShown, told }).toEqual({
      isShown: true,
      told: [{ text: 'Water 1', address: '/read/water/#water-1' }],
    });
  });

  test('lead to the paragraph on the same paragraph of the paper when none of ours quotes it', () => {
    const { isShown, told } = quotationFacts(quote('keep-the-peace'), book);
    expect({ isShown, told }).toEqual({
      isShown: false,
      told: [{ text: 'Water 2', address: '/read/water/#water-2' }],
    });
  });
});

describe('where a quotation is shown', () => {
  const withBodies = (...bodies: string[]): Book => ({
    ...book,
    readings: book.readings.map((reading, index) => ({ ...reading, body: bodies[index] ?? '' })),
  });
  const shown = (...bodies: string[]) =>
    whereShown('a-thirst', withBodies(...bodies)).map(({ address }) => address);

  test('inside a paragraph’s text, or as a block after it', () => {
    expect(shown('<P also="x-1" id="ground-1b">\n\n<Q id="a-thirst" />\n\n</P>')).toEqual([
      '/read/ground/#ground-1b',
    ]);
    expect(shown('', '<P id="water-1">\n\n</P>\n\n<Quote id="a-thirst" />')).toEqual([
      '/read/water/#water-1',
    ]);
  });

  test('once a paragraph, however often it stands there', () => {
    expect(shown('<P id="ground-1">\n<Q id="a-thirst" /> <Q id="a-thirst" />\n</P>')).toHaveLength(1);
  });

  test('on a page of ours beside the argument, by that page’s title', () => {
    const beside = withBodies('<P id="notes-1"><Q id="a-thirst" /></P>');
    expect(whereShown('a-thirst', beside)).toEqual([
      { text: 'The ground', address: '/read/ground/#notes-1' },
    ]);
  });

  test('nowhere else: another quotation, a table or a link with that id does not count', () => {
    expect(shown('<P id="ground-1"><Q id="talk-before" /><Table id="a-thirst" /></P>')).toEqual([]);
  });
});

describe('a quotation is cited', () => {
  const cited = (id: string) => quotationCitation(quote(id), book);

  test('by the role as printed, the paper and the place in it', () =>
    expect(cited('neighbours-first')).toBe(
      'Plotholder, quoted in Marrow and Leek (1999), ‘Who turns the tap’, paragraph 1',
    ));
  test('by the work that the paper quotes', () =>
    expect(cited('a-thirst')).toBe(
      'Spade (1950, page 12), quoted in Marrow and Leek (1999), ‘The lie of the ground’, paragraph 1',
    ));
  test('by the note of the table that it stands in', () =>
    expect(cited('how-you-share')).toBe(
      'Wording of the survey, quoted in Marrow and Leek (1999), ‘Who turns the tap’, paragraph 1, note to Table 1',
    ));
  test('without a name where the paper names no one', () =>
    expect(cited('talk-before')).toMatch(/^Speaker not named, quoted in Marrow and Leek \(1999\)/));
});

describe('tables that bear on a quotation', () => {
  const bearing = (id: string) =>
    bearingTables(quote(id), book).map(({ evidence, why }) => [
      evidence.id,
      ...why.map(({ text, claim }) => [text, claim?.text].filter(Boolean).join(' ')),
    ]);

  test('are the one that has a column for its speaker and those that stand in the ledger beside it', () => {
    expect(bearing('neighbours-first')).toEqual([
      [
        'table-1',
        'Its column ‘Use’ reports this speaker’s group.',
        'Its row ‘Taking turns’ bears on the claim above',
      ],
    ]);
  });
  test('are the one in whose notes it stands', () =>
    expect(bearing('how-you-share')).toEqual([['table-1', 'Its words stand in the notes.']]));
  test('are none where nothing connects them', () => expect(bearing('a-thirst')).toEqual([]));

  test('say which of several claims they share', () => {
    const [claim] = book.claims;
    if (!claim) throw new Error('the miniature book has a claim');
    const twice = { ...book, claims: [claim, { ...claim, id: 'again' }] };
    const [table] = bearingTables(quote('keep-the-peace'), twice);
    expect(table?.why.map((reason) => reason.claim)).toEqual([
      { text: 'the first claim above', address: '/claims/#trust-carries' },
      { text: 'the second claim above', address: '/claims/#again' },
    ]);
  });
});
