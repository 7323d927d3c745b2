import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../src/book/passages.ts';
import { citablePages } from '../../src/features/citing/citable.ts';
import { factPassage } from '../../src/book/facts.ts';
import { keyQuotations } from '../../src/features/lectures/handout.ts';
import { keptParagraphs } from '../../src/features/notebook/paragraphs.ts';
import { minutes } from '../../src/book/reading.ts';
import { slidesIn } from '../../src/features/lectures/time-plan.ts';
import { whereShown } from '../../src/features/quotations/where-shown.ts';
import { readingPage } from '../../src/features/packs/page-parts.ts';
import type { Book } from '../../src/book/schema/book.ts';
import { allotments } from '../fixtures/allotments.ts';

const book = allotments();
/** The book, every reading page of which is the first with another body. */
const withBody = (body: string): Book => ({
  ...book,
  readings: book.readings.map((reading, index) => ({ ...reading, body: index === 0 ? body : '' })),
});

const words = "\n\nWater <Q\n  id='a-thirst'\n/> is short.\n\n";
const spellings = {
  'as usual': `<P id="ground-1" also="ground-2">${words}</P>`,
  'with attributes in another order': `<P also="ground-2" id="ground-1">${words}</P>`,
  'with single quotation marks': `<P id='ground-1' also='ground-2'>${words}</P>`,
  'with line breaks': `<P\n  also="ground-2"\n  id="ground-1"\n>${words}</P>`,
  'with a sign that ends tags in a value': `<P also="ground-2" id="ground-1" data-a="a > b">${words}</P>`,
};

const facts = {
  'as usual': '<Fact id="since" />',
  'with single quotation marks': "<Fact id='since' />",
  'with line breaks': '<Fact\n  id="since"\n/>',
  'with an attribute before its id': '<Fact data-a="a > b" id="since" />',
};

describe.each(Object.entries(spellings))('a paragraph written %s', (_how, body) => {
  const own = withBody(body);

  test('comes into the notebook', () => {
    const [kept] = keptParagraphs(own, 'Hilltop');
    expect(kept).toMatchObject({ id: 'ground-1', text: expect.stringMatching(/^Water “.+” is short\.$/) });
  });

  test('comes into packs', () => {
    const first = own.readings[0];
    if (!first) throw new Error('no reading page');
    const { body: blocks } = readingPage(first, own, (path) => path);
    expect(JSON.stringify(blocks)).toContain('is short.');
  });

  test('can be cited', () => {
    const pieces = citablePages(own).flatMap((page) => [...page.pieces.keys()]);
    expect(pieces).toContain('ground-1');
  });

  test('is where its quotation is shown', () => {
    expect(whereShown('a-thirst', own).map(({ address }) => address)).toEqual(['/read/ground/#ground-1']);
  });
});

test.each(Object.entries(facts))('a fact written %s is found in its paragraph', (_how, fact) => {
  const body = `<P also="ground-2" id='ground-1'>\n\nWords.\n\n${fact}\n\n</P>`;
  expect(factPassage('since', [{ id: 'ground', body }])).toEqual({ page: 'ground', id: 'ground-1' });
});

test('a sign that ends tags in a value makes no words to read', () => {
  const body = `<P id="ground-1" data-a="${'a > b '.repeat(300)}">\n\nFew words.\n\n</P>`;
  expect(minutes({ body }, book)).toBe(1);
});

test('a slide, and a quotation on it, are found however they are written', () => {
  const body = `<Slide\n  title='Where > it leaks'\n  id="leaks"\n>\n\n<Quote\n  id='a-thirst'\n/>\n\n</Slide>`;
  expect(slidesIn(body)).toEqual([{ id: 'leaks', title: 'Where > it leaks' }]);
  expect(keyQuotations({ body }, book)).toHaveLength(1);
});

test('what looks like an element in code is none', () => {
  const body = 'As in `<P id="x">`:\n\n```\n<P id="y">\n```\n';
  expect(passagesOf(body).paragraphs).toEqual([]);
});

test('a body that cannot be read has no content, and throws nothing: the check says where it ends', () => {
  expect(passagesOf('<P id="x">\n\nWords').paragraphs).toEqual([]);
});
