import { expect } from 'vitest';
import type { Question } from '../../src/book/schema/question.ts';
import { wordsOf } from '../features/packs/html-words.ts';
import { type Keyed, rightOf } from '../features/packs/readers/keyed.ts';
import { asked, figureOf } from './asked.ts';

const one = (html: string) => wordsOf(html);
/** Words on one line, as packs have them. */
export const plain = (words: string) => words.replace(/\s+/g, ' ').trim();

/** The question that an item asks, and which part of it. */
export function meant(id: string): { question: Question; part: number } {
  const [, whole = '', part = ''] = /^(.+)-(\d+)$/.exec(id) ?? [];
  const question = asked.get(id) ?? asked.get(whole);
  if (!question) throw new Error(`No question is called ${id}.`);
  return { question, part: asked.has(id) ? 0 : Number(part) };
}

/** Fails unless what a program takes for right is what the author wrote. */
export function expectKey(keyed: Keyed): void {
  const { question, part } = meant(keyed.id);
  const right = rightOf(keyed).map(one);
  switch (question.type) {
    case 'single':
    case 'multiple':
      expect(right, keyed.id).toEqual(question.options.filter((o) => o.right).map((o) => plain(o.text)));
      return;
    case 'matching': {
      if (part) return expect(right, keyed.id).toEqual([plain(question.pairs[part - 1]?.match ?? '')]);
      const matches = keyed.pairs.map(([, match]) => one(match));
      return expect(matches, keyed.id).toEqual(question.pairs.map(({ match }) => plain(match)));
    }
    case 'ordering': {
      const order = question.items.map(plain);
      if (keyed.pairs.length === 0)
        return expect(right, keyed.id).toEqual([order.map((item, at) => `${at + 1}. ${item}`).join('; ')]);
      const places = keyed.pairs.toSorted(([, a], [, b]) => Number(one(a)) - Number(one(b)));
      return expect(
        places.map(([item]) => one(item)),
        keyed.id,
      ).toEqual(order);
    }
    case 'numeric': {
      const printed = figureOf(question);
      return expect(keyed.accepts, keyed.id).toEqual(expect.arrayContaining([String(Number(printed))]));
    }
    case 'short':
      expect([...right, ...keyed.accepts], keyed.id).toEqual([]);
  }
}

/** Fails unless all that is said of options can be read somewhere. */
export function expectFeedback(keyed: Keyed): void {
  const { question } = meant(keyed.id);
  expect(one(keyed.general), keyed.id).toContain(plain(question.feedback).slice(0, 40));
  if (question.type !== 'single' && question.type !== 'multiple') return;
  question.options.forEach(({ feedback }, at) => {
    const shown = question.type === 'single' ? keyed.options[at]?.feedback : keyed.general;
    if (feedback) expect(one(shown ?? ''), keyed.id).toContain(plain(feedback));
  });
}
