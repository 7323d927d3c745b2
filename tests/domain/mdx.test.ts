import { describe, expect, test } from 'vitest';
import { citablePages } from '../../src/domain/citable.ts';
import { keyQuotations } from '../../src/domain/handout.ts';
import { keptParagraphs } from '../../src/domain/kept-paragraphs.ts';
import { attribute, elementsIn } from '../../src/domain/mdx.ts';
import { slidesIn } from '../../src/domain/time-plan.ts';
import { whereShown } from '../../src/domain/where-shown.ts';
import { readingPage } from '../../src/exports/packs/page-parts.ts';
import type { Book } from '../../src/schema/book.ts';
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

describe.each(Object.entries(spellings))('a paragraph written %s', (_how, body) => {
  const own = withBody(body);

  test('comes into the notebook', () => {
    const [kept] = keptParagraphs(own);
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

test('a slide, and a quotation on it, are found however they are written', () => {
  const body = `<Slide\n  title='Where > it leaks'\n  id="leaks"\n>\n\n<Quote\n  id='a-thirst'\n/>\n\n</Slide>`;
  expect(slidesIn(body)).toEqual([{ id: 'leaks', title: 'Where > it leaks' }]);
  expect(keyQuotations({ body }, book)).toHaveLength(1);
});

test('what looks like an element in code is none', () => {
  const body = 'As in `<P id="x">`:\n\n```\n<P id="y">\n```\n';
  expect(elementsIn(body, 'P').map((node) => attribute(node, 'id'))).toEqual([]);
});

test('a body that cannot be read has no content, and throws nothing: the check says where it ends', () => {
  expect(elementsIn('<P id="x">\n\nWords', 'P')).toEqual([]);
});
