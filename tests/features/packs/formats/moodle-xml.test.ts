import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { moodleXml } from '../../../../src/features/packs/formats/moodle-xml.ts';
import { awkward, awkwardLines, pack, questions } from '../awkward.ts';
import { wordsOf } from '../html-words.ts';
import { type MoodleQuestion, moodleXmlQuestions } from '../readers/moodle-xml.ts';

const text = moodleXml(pack);
const read = new Map(moodleXmlQuestions(text).map((one) => [one.id, one]));
const question = (id: string) => read.get(id) as MoodleQuestion;

describe('Moodle’s XML', () => {
  test('arrives whole: every question, by id and name, in its category', () => {
    expect([...read.values()].map(({ id, name }) => [id, name])).toEqual(
      questions.map(({ id, title }) => [id, title]),
    );
    for (const { category } of read.values())
      expect(category).toBe('Allotments & taps: “who turns them?”/Water//the tap');
  });

  test('takes nothing off for trying again, and keeps the tags', () => {
    for (const { penalty, tags } of read.values()) {
      expect(penalty).toBe(0);
      expect(tags).toEqual(['Session: [taps] & <rules>', 'Outcome: turn a tap']);
    }
  });

  test('keeps a single choice: stem, quotation, options, right answer, feedback', () => {
    const { type, stem, options, general } = question('one-answer');
    expect(type).toBe('multichoice');
    expect(wordsOf(stem)).toContain(`Which? ${awkward}`);
    expect(wordsOf(stem)).toContain('Warden: #1');
    expect(options.map(({ share, text, feedback }) => [share, wordsOf(text), wordsOf(feedback)])).toEqual([
      [1, `Right ${awkward}`, `Because ${awkward}`],
      [0, 'Wrong: {no}', 'It is = not'],
      [0, 'Wrong without feedback', ''],
    ]);
    expect(wordsOf(general)).toBe(`Feedback: ${awkward} Water 2`);
    expect(general).toContain('href="https://example.org/allotments/read/water/?a=1&amp;b=2#water-2"');
  });

  test('weighs multiple answers so that ticking all of them gives nothing', () => {
    const { stem, options } = question('many-answers');
    expect(wordsOf(stem)).toBe(awkwardLines.replaceAll(/\s+/gu, ' '));
    expect(options.map(({ share }) => share.toFixed(5))).toEqual([
      '0.33333',
      '0.33333',
      '0.33333',
      '-0.50000',
      '-0.50000',
    ]);
    expect(text.match(/<single>(true|false)<\/single>/gu)).toEqual([
      '<single>true</single>',
      '<single>false</single>',
    ]);
  });

  test('keeps the pairs of a matching question', () => {
    expect(question('matching').pairs.map(([left, right]) => [wordsOf(left), right])).toEqual([
      ['“we talk -> before: we water”', 'Plotholder & friend'],
      ['“rules = peace”', 'Warden: {Leek}'],
      ['“neighbours ~ first”', 'Plotholder & friend'],
    ]);
  });

  test('asks for an order as one, with all its items', () => {
    const { type, pairs } = question('ordering');
    expect(type).toBe('ordering');
    expect(pairs.map(([item, place]) => [wordsOf(item), place])).toEqual([
      ['Dig: deep', '1'],
      ['Sow ~ seeds', '2'],
      ['Add water = rain', '3'],
      ['Pick {leeks}', '4'],
    ]);
  });

  test('keeps a figure as printed, with its tolerance', () => {
    expect(question('figure')).toMatchObject({ accepts: ['2.50'], tolerance: 0.01 });
  });

  test('gives the model answer to whoever marks, and to the student afterwards', () => {
    const { graderInfo, general } = question('own-words');
    expect(wordsOf(graderInfo)).toBe(`Model answer: ${awkward} Second line`);
    expect(wordsOf(general)).toContain(`Model answer: ${awkward} Second line Feedback: ${awkward}`);
  });
});

test('Moodle’s XML is, byte for byte, what was agreed on', async () => {
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, '../../../golden/packs/moodle-xml.txt'));
});
