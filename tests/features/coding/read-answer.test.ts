import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../src/features/coding/read-answer.ts';

const known = {
  quotes: new Set(['a-butt', 'no-weeds', 'turns']),
  themes: [
    { id: 'trust', name: 'Trust' },
    { id: 'rules', name: 'Rules, written' },
    { id: 'give-and-take', name: 'Give and take' },
  ],
};
const read = (text: string, asked = ['a-butt', 'no-weeds']) => readAnswer(text, known, asked);
const codes = (text: string) => Object.fromEntries(read(text).codes);

describe('a chatbot’s answer', () => {
  const both = { 'a-butt': ['trust', 'rules'], 'no-weeds': [] };

  test.each([
    ['in the form asked for', 'id,themes\na-butt,trust; rules\nno-weeds,none'],
    ['in a fence', '```csv\nid,themes\na-butt,trust; rules\nno-weeds,none\n```'],
    ['without a head', 'a-butt,trust;rules\nno-weeds,'],
    ['with each cell in quotation marks', '"id","themes"\r\n"a-butt","trust; rules"\r\n"no-weeds","none"'],
    ['with commas for semicolons', 'id,themes\na-butt,trust,rules\nno-weeds,none'],
    ['as a Markdown table', '| id | themes |\n|:---|---|\n| `a-butt` | **trust**; rules |\n| no-weeds | — |'],
    ['as a list', '1. **a-butt**: Trust and Rules, written\n2. **no-weeds**: None of these.'],
    ['as bullets with dashes', '- a-butt – trust, rules\n- no-weeds – no theme'],
    ['with arrows and hyphens that do not break', 'a\u2011butt → [trust, rules]\nno\u2011weeds -> none'],
    ['in capitals', 'A-BUTT,TRUST; Rules, written\nNO-WEEDS,NONE'],
    ['as JSON lines', '{"id":"a-butt","themes":["trust","rules"]}\n{"id":"no-weeds","themes":[]}'],
    [
      'as a JSON list',
      '```json\n[\n  {"id": "a-butt", "themes": "trust; rules"},\n  {"id": "no-weeds", "themes": null}\n]\n```',
    ],
    ['as a JSON object', '{"codes": {"a-butt": ["trust", "rules"], "no-weeds": ["none"]}}'],
    ['a line for each theme', 'id,theme\na-butt,trust\na-butt,rules\nno-weeds,none'],
  ])('is read %s', (_, text) => {
    expect(codes(text)).toEqual(both);
    expect(read(text)).toMatchObject({ misfits: [], missing: [], unasked: [], aside: [] });
  });

  test('may have prose around its codes, which is listed and never taken for codes', () => {
    const {
      codes: found,
      aside,
      misfits,
    } = read(
      'Certainly: here are the codes.\n\n```\nid,themes\na-butt,trust\nno-weeds,none\n```\nNote: trust was hard to tell apart, and rules too.',
    );
    expect(Object.fromEntries(found)).toEqual({ 'a-butt': ['trust'], 'no-weeds': [] });
    expect(aside).toEqual([
      { line: 1, text: 'Certainly: here are the codes.' },
      { line: 8, text: 'Note: trust was hard to tell apart, and rules too.' },
    ]);
    expect(misfits).toEqual([]);
  });

  test('says what it names that nobody knows, by its line, and keeps the rest', () => {
    const { codes: found, misfits } = read(
      'id,themes\na-butt,trust; sunshine\nno-seeds,trust\nno-weeds,moon',
    );
    expect(Object.fromEntries(found)).toEqual({ 'a-butt': ['trust'] });
    expect(misfits).toEqual([
      { line: 2, text: 'sunshine', why: 'no theme has this name' },
      { line: 3, text: 'no-seeds', why: 'no quotation has this id' },
      { line: 4, text: 'moon', why: 'no theme has this name' },
    ]);
    expect(read('[\n{"id":"a-butt","themes":["moon",3]},\n{"id":"no-seeds","themes":[]}\n]').misfits).toEqual(
      [
        { line: 2, text: 'moon', why: 'no theme has this name' },
        { line: 2, text: '3', why: 'no theme has this name' },
        { line: 3, text: 'no-seeds', why: 'no quotation has this id' },
      ],
    );
  });

  test('says what is missing, what was not asked for, and what it gives twice', () => {
    const found = read('a-butt,trust\nturns,rules\na-butt,rules');
    expect(found).toMatchObject({ missing: ['no-weeds'], unasked: ['turns'], repeated: ['a-butt'] });
    expect(found.codes.get('a-butt')).toEqual(['trust', 'rules']);
  });

  test('may give reasons, where it says so in its head', () => {
    const found = read(
      'id,themes,reason\na-butt,trust,rules,"Because, it says."\nno-weeds,none,Nothing, really.',
    );
    expect(Object.fromEntries(found.codes)).toEqual(both);
    expect(Object.fromEntries(found.notes)).toEqual({
      'a-butt': 'Because, it says.',
      'no-weeds': 'Nothing, really.',
    });
    expect(read('{"id":"turns","themes":["trust"],"reason":"So."}').notes.get('turns')).toBe('So.');
  });

  test('of a JSON that was cut off is read as far as its lines go, and the rest is listed', () => {
    const found = read('{"id":"a-butt","themes":["trust"]}\n{"id":"no-weeds","the');
    expect(found.misfits.length + found.aside.length).toBeGreaterThan(0);
    expect(found.missing).toContain('no-weeds');
    expect(found.codes.get('a-butt')).toEqual(['trust']);
  });

  test('is never more than text, and never throws', () => {
    const piece = fc.constantFrom(
      'id',
      'themes',
      'a-butt',
      'turns',
      'trust',
      '__proto__',
      '<img src=x onerror=alert(1)>',
      '```',
      'none',
      'so it is',
    );
    const mark = fc.constantFrom(',', ';', '|', '\n', '"', ' ', '{', '}', '[', ']', ':', '- ', '\0');
    const answer = fc.array(fc.tuple(piece, mark), { maxLength: 30 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(answer, (text) => {
        for (const [id, themes] of read(text).codes) {
          expect(known.quotes.has(id)).toBe(true);
          expect(themes.every((theme) => known.themes.some((one) => one.id === theme))).toBe(true);
        }
      }),
    );
  });

  test('loses no line: each is codes, a head, a fence, prose or said to be strange', () => {
    const text = 'Hello.\na-butt,trust\n<b>x</b>,y\nno-seeds,rules\nGoodbye';
    const { codes: found, misfits, aside } = read(text);
    expect(found.size + misfits.length + aside.length).toBe(text.split('\n').length);
  });
});
