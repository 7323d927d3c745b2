import { describe, expect, test } from 'vitest';
import { attribution } from '../../../src/book/words/attribution.ts';
import { quotationProps } from '../../../src/features/quotations/quotation.ts';
import { byTheme, sharedGroups } from '../../../src/features/quotations/themes/quotes-page.ts';
import { sideOf } from '../../../src/book/sides.ts';
import { counted, inSentence, opening, plainWords, runs } from '../../../src/book/words/words.ts';
import { find } from '../../../src/lib/find.ts';
import { allotments } from '../../fixtures/allotments.ts';

const book = allotments();
const quote = (id: string) => find(book.quotes, id, 'quotation');
const who = (id: string) => attribution(quote(id), book);

describe('words', () => {
  test('the paper’s italics become runs of their own', () => {
    expect(runs('we talk before we *water*')).toEqual([
      { text: 'we talk before we ', emphasis: false },
      { text: 'water', emphasis: true },
    ]);
  });

  test('passages that the paper sets apart stay apart in plain text', () => {
    expect(plainWords({ words: ['goodwill', 'matters *most*'] })).toBe('goodwill” … “matters most');
  });

  test('an opening is cut at a blank and loses its trailing comma', () => {
    expect(opening('we talk, and then we water', 9)).toBe('we talk …');
    expect(opening('neighbours first', 60)).toBe('neighbours first');
  });

  test('a name loses its capital inside a sentence, unless there are more of them', () => {
    expect(inSentence('Head gardeners')).toBe('head gardeners');
    expect(inSentence('RHS judges')).toBe('RHS judges');
    expect(inSentence('Head Gardeners')).toBe('Head Gardeners');
  });

  test('one is counted without a plural', () => {
    expect([counted(1), counted(7), counted(0, 'plot')]).toEqual(['1 quotation', '7 quotations', '0 plots']);
  });
});

describe('attribution', () => {
  test('a role is given as printed', () => expect(who('keep-the-peace')).toBe('Warden'));
  test('a scholar is given with the work and the place in it', () =>
    expect(who('a-thirst')).toBe('Spade (1950, page 12)'));
  test('where no one is named, that is said', () => expect(who('talk-before')).toBe('No one named'));
  test('a survey’s wording belongs to the survey', () =>
    expect(who('how-you-share')).toBe('Wording of the survey'));
  test('a work quoted through another names both, each with its own page', () => {
    const through = {
      ...quote('a-thirst'),
      source: { reference: 'spade-1950', at: 'page 3', via: 'spade-1950', viaAt: 'page 55' },
    };
    expect(attribution(through, book)).toBe('Spade (1950, page 3), quoted in Spade (1950, page 55)');
  });
});

describe('sides', () => {
  test('a named speaker’s side is that of the speaker', () =>
    expect(sideOf(quote('keep-the-peace'), book)).toBe('national'));
  test('an unnamed voice has the side that the text makes plain', () =>
    expect(sideOf(quote('talk-before'), book)).toBe('local'));
  test('a book has no side', () => expect(sideOf(quote('a-thirst'), book)).toBeUndefined());
});

test('a quotation’s modes are spelt out in the order of the axes', () => {
  expect(quotationProps(quote('keep-the-peace'), book).modes).toBe('between, piped');
});

test('every quotation stands under each of its themes, in the paper’s order', () => {
  expect(byTheme(book).map((theme) => [theme.id, theme.quotes.map(({ id }) => id)])).toEqual([
    ['trust', ['talk-before', 'neighbours-first', 'keep-the-peace']],
    ['rules', ['a-thirst', 'how-you-share', 'keep-the-peace']],
  ]);
});

test('a theme’s quotations are grouped by the theme they share, each once, and those that share none come last', () => {
  expect(sharedGroups(book, 'trust').map((group) => [group.name, group.quotes.map(({ id }) => id)])).toEqual([
    ['Rules', ['keep-the-peace']],
    ['Nothing else', ['talk-before', 'neighbours-first']],
  ]);
});
