import { describe, expect, test } from 'vitest';
import { addresses, restsOn, sectionOf } from '../../src/book/addresses.ts';
import { axesMap, placedInstruments } from '../../src/features/modes/axes-map.ts';
import { claimView } from '../../src/features/claims/claims.ts';
import { byLetter } from '../../src/features/glossary/glossary.ts';
import { glyphMarks, isEmpty } from '../../src/features/modes/glyph.ts';
import { locate } from '../../src/book/locator.ts';
import { authorDate, authors } from '../../src/book/words/names.ts';
import { questionViews } from '../../src/features/questions/questions.ts';
import { minutes } from '../../src/book/reading.ts';
import { routeViews } from '../../src/features/reading/routes.ts';
import { cell, listItems, noteText, printed } from '../../src/book/figures/values.ts';
import { allotments } from '../fixtures/allotments.ts';

const book = allotments();
const table = book.evidence.find((item) => item.kind === 'table');
if (!table) throw new Error('the miniature book has a table');

describe('addresses', () => {
  test('a second paragraph of ours rests on the paper’s first', () => {
    expect(restsOn('theory-2b')).toBe('theory-2');
    expect(sectionOf('theory-2b')).toBe('theory');
    expect(addresses.paragraph('theory-2b')).toBe('/read/theory/#theory-2b');
  });

  test('a locator says section and paragraph, and how the paragraph opens', () => {
    expect(locate(book.paper, 'water-2')).toMatchObject({
      short: 'Water 2',
      full: '‘Who turns the tap’, paragraph 2',
      opens: 'The warden saw it otherwise',
    });
  });

  test('a place that the paper does not have is an error', () => {
    expect(() => locate(book.paper, 'water-9')).toThrow('The paper has no paragraph “water-9”.');
  });
});

describe('values', () => {
  test('a number keeps the decimals that the paper prints', () =>
    expect(printed(3, { decimals: 1 })).toBe('3.0'));
  test('where the paper prints nothing, nothing is shown', () => expect(printed(null, {})).toBe(''));
  test('a cell is found by row and column', () => expect(cell(table, 'cans', 'use')).toBe('1.0'));
  test('a missing row is an error that names the rows there are', () => {
    expect(() => cell(table, 'hoses', 'use')).toThrow(
      'There is no row of Table 1 “hoses”. Known: turns, cans.',
    );
  });
  test('a list is split at its semicolons', () =>
    expect(listItems('a; b, c; d')).toEqual(['a', 'b, c', 'd']));
  test('a note takes a quotation’s words from their one place', () => {
    expect(noteText('Of “{quote:how-you-share}”.', book.quotes)).toBe('Of “how you share”.');
  });
});

describe('names', () => {
  const item = (families: string[]) => ({
    id: 'x',
    type: 'book' as const,
    title: 'X',
    author: families.map((family) => ({ family })),
    issued: { 'date-parts': [[2000]] },
    'year-suffix': 'a',
  });
  test('two authors are both named', () =>
    expect(authorDate(item(['Bevir', 'Rhodes']))).toBe('Bevir and Rhodes, 2000a'));
  test('three become the first and others', () => expect(authors(item(['A', 'B', 'C']))).toBe('A et al'));
});

describe('the glyph', () => {
  test('an axis on which nothing is said is empty', () => {
    expect(glyphMarks(book.axes, ['between']).map(isEmpty)).toEqual([false, true]);
  });
  test('within is one ring, between is two linked rings', () => {
    expect(glyphMarks(book.axes, ['within'])[0]?.rings).toHaveLength(1);
    expect(glyphMarks(book.axes, ['between'])[0]?.rings).toHaveLength(2);
  });
  test('piped is a level stroke, rain an upright one, and both make a cross', () => {
    expect(glyphMarks(book.axes, ['piped'])[1]?.paths).toEqual(['M3 10h14']);
    expect(glyphMarks(book.axes, ['piped', 'rain'])[1]?.paths).toHaveLength(2);
  });
});

describe('views of the Book', () => {
  test('a pole of an axis tells its instruments and how many quotations speak of it', () => {
    const between = axesMap(book)[0]?.poles[1];
    expect(between).toMatchObject({ id: 'between', quotes: 3, instruments: [{ name: 'Taking turns' }] });
    expect(placedInstruments(book, 'between')[0]?.placings[0]).toMatchObject({
      spelt: 'between, piped',
      place: 'Ground 2',
    });
  });

  test('a claim’s evidence carries the words or the value it points to', () => {
    const claim = book.claims[0];
    if (!claim) throw new Error('the miniature book has a claim');
    const view = claimView(claim, book);
    expect(view.for.map((item) => [item.kind, item.shown])).toEqual([
      ['Quotation', '“neighbours first”'],
      ['Table', '2.5'],
      ['Paragraph', undefined],
    ]);
    expect(view.complicates.map((item) => item.ours)).toEqual([true, false]);
  });

  test('a route’s steps lead somewhere and add up', () => {
    const [route] = routeViews(book);
    expect(route?.steps.map((step) => step.address)).toEqual([
      '/read/ground/#ground-2',
      '/tables/table-1/',
      '/claims/#trust-carries',
      '/quotes/themes/trust/',
    ]);
    expect(route?.steps.reduce((sum, step) => sum + step.minutes, 0)).toBe(route?.minutes);
  });

  test('a route’s step is named by what is told there, and says where that is and how far it goes', () => {
    const [paragraph, , claim] = routeViews(book)[0]?.steps ?? [];
    expect(paragraph).toMatchObject({ text: 'Two distinctions', about: 'Ground 2 (1 paragraph)' });
    expect(claim?.text).toMatch(/^Claim: .{10,62}$/);
  });

  test('a numeric question takes its answer from the table', () => {
    expect(questionViews(book, 'water').find((question) => question.type === 'numeric')?.answer).toEqual([
      { text: '60', right: true },
    ]);
  });

  test('the glossary stands in the order of the alphabet, figures first', () => {
    const concepts = [
      ...book.concepts,
      { ...book.concepts[0], id: 'act', term: '1999 Act' },
    ] as typeof book.concepts;
    expect(byLetter(concepts).map((group) => group.letter)).toEqual(['0–9', 'B', 'T']);
  });

  test('reading time counts words and not markup', () => {
    expect(minutes({ body: `<P id="x">${'word '.repeat(400)}</P>` }, book)).toBe(2);
  });

  test('reading time counts the statements and quotations that a page shows', () => {
    const fact = { ...book.facts[0], id: 'long', says: 'word '.repeat(400) };
    const quote = { ...book.quotes[0], id: 'longer', words: ['word '.repeat(300), 'word '.repeat(100)] };
    const longer = { ...book, facts: [fact], quotes: [quote] } as typeof book;
    const body = '<P id="x">\n\nA <Q id="longer" />.\n\n<Fact id="long" />\n\n</P>';
    expect(minutes({ body }, longer)).toBe(4);
  });
});
