import { join } from 'node:path';
import fc from 'fast-check';
import { type GIFTQuestion, type MultipleChoice, parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { escaped, gift } from '../../../../src/features/packs/formats/gift.ts';
import { line } from '../../../../src/features/packs/formats/html.ts';
import { awkward, awkwardLines, pack, questions } from '../awkward.ts';
import { wordsOf } from '../html-words.ts';

const text = gift(pack);
const read = parse(text);
const byTitle = new Map(read.flatMap((one) => ('stem' in one ? [[one.title, one]] : [])));
const question = <T extends GIFTQuestion['type']>(title: string, type: T) => {
  const found = byTitle.get(title);
  if (found?.type !== type) throw new Error(`“${title}” arrived as ${found?.type}.`);
  return found as Extract<GIFTQuestion, { type: T }>;
};
const said = (one: { text: string } | null | undefined) => wordsOf(one?.text ?? '');

describe('GIFT', () => {
  test('arrives whole: every question, by name and id', () => {
    expect([...byTitle.keys()]).toEqual(questions.map(({ title }) => title));
    expect([...byTitle.values()].map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  });

  test('keeps tags, without the signs that a tag may not have', () => {
    for (const one of byTitle.values())
      expect(one.tags).toEqual(['Session: taps & rules', 'Outcome: turn a tap']);
  });

  test('names a category for each reading page, its strokes doubled', () => {
    expect(read[0]).toEqual({
      type: 'Category',
      title: 'Allotments & taps: “who turns them?”/Water//the tap',
    });
  });

  test('has no empty line within a question', () => {
    expect(text.trimEnd().split('\n\n')).toHaveLength(1 + questions.length);
  });

  test('keeps a single choice: stem, quotation, options, right answer, feedback', () => {
    const one = question('One answer: awkward', 'MC') as MultipleChoice;
    expect(one.stem.format).toBe('html');
    expect(said(one.stem)).toContain(`Which? ${awkward}`);
    expect(said(one.stem)).toContain(`“rules ~ keep = {peace} ${awkward}”`);
    expect(said(one.stem)).toContain('Warden: #1');
    expect(one.choices.map((choice) => [choice.isCorrect, said(choice.text), said(choice.feedback)])).toEqual(
      [
        [true, `Right ${awkward}`, `Because ${awkward}`],
        [false, 'Wrong: {no}', 'It is = not'],
        [false, 'Wrong without feedback', ''],
      ],
    );
    expect(said(one.globalFeedback)).toBe(`Feedback: ${awkward} Water 2`);
    expect(one.globalFeedback?.text).toContain(
      'href="https://example.org/allotments/read/water/?a=1&amp;b=2#water-2"',
    );
  });

  test('weighs multiple answers so that ticking all of them gives nothing', () => {
    const many = question('Many answers', 'MC') as MultipleChoice;
    expect(said(many.stem)).toBe(awkwardLines.replaceAll('\n', ' ').replace('  ', ' '));
    expect(many.choices.map(({ weight }) => weight)).toEqual([33.33333, 33.33333, 33.33333, -50, -50]);
    expect(many.choices.map(({ feedback }) => said(feedback))).toEqual([
      'Yes, 1',
      'Yes: 2',
      'Yes # 3',
      'No, 1',
      'No } 2',
    ]);
  });

  test('keeps the pairs of a matching question', () => {
    const { matchPairs } = question('Match them', 'Matching');
    // The parser leaves escapes in plain texts as its own marks.
    const plain = (words: string) =>
      words.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(matchPairs.map((pair) => [said(pair.subquestion), plain(pair.subanswer)])).toEqual([
      ['“we talk -> before: we water”', 'Plotholder & friend'],
      ['“rules = peace”', 'Warden: {Leek}'],
      ['“neighbours ~ first”', 'Plotholder & friend'],
    ]);
  });

  test('asks for an order as places, and does not give the items in it', () => {
    const { matchPairs, stem } = question('Order them', 'Matching');
    expect(said(stem)).toContain('Give each its place: 1 comes first.');
    expect(matchPairs.map((pair) => [said(pair.subquestion), pair.subanswer])).toEqual([
      ['Add water = rain', '3'],
      ['Dig: deep', '1'],
      ['Pick {leeks}', '4'],
      ['Sow ~ seeds', '2'],
    ]);
  });

  test('keeps a figure with its tolerance', () => {
    expect(question('A figure', 'Numerical').choices).toMatchObject([
      { isCorrect: true, text: { type: 'range', number: 2.5, range: 0.01 } },
    ]);
  });

  test('gives the model answer of an essay in its feedback', () => {
    const feedback = said(question('Own words', 'Essay').globalFeedback);
    expect(feedback).toContain(`Model answer: ${awkward} Second line`);
    expect(feedback).toContain(`Feedback: ${awkward}`);
  });

  test('brings any words back as they were, but for line ends', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ab ~=#{}:\\\n\r&<>"/-%$[]é”'), minLength: 1 });
    fc.assert(
      fc.property(words, words, (asked, answer) => {
        const [stem, option] = [line(`x${asked}x`), line(`y${answer}y`)];
        const [one] = parse(`::q::[html]${escaped(stem)} {=${escaped(option)}#z ~n}\n`);
        expect(one).toMatchObject({ type: 'MC', stem: { text: stem } });
        expect((one as MultipleChoice).choices[0]?.text).toEqual({ format: 'html', text: option });
      }),
    );
  });
});

test('GIFT is, byte for byte, what was agreed on', async () => {
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../../golden/packs/gift.txt'));
});
