import { describe, expect, test } from 'vitest';
import { commonCartridge } from '../../../../src/features/packs/formats/common-cartridge.ts';
import { awkward, pack } from '../awkward.ts';
import { wordsOf } from '../html-words.ts';
import { fileOf, unzipped, Xml } from '../open-pack.ts';
import { canvas } from './canvas.ts';
import { cc2olx } from './cc2olx.ts';
import { type Keyed, rightOf } from './keyed.ts';
import { moodle } from './moodle.ts';

const quiz = fileOf(unzipped(commonCartridge(pack)), 'quizzes/quiz.xml');
const programs = { Moodle: moodle, Canvas: canvas, 'Open edX': cc2olx };
const read = (name: keyof typeof programs, text: string, id: string) => {
  const found = programs[name](Xml.read(text)).find((one) => one.id === id) as Keyed;
  return { ...found, right: rightOf(found).map(wordsOf) };
};
const names = Object.keys(programs) as (keyof typeof programs)[];

/** The conditions of a question, or its parts, put in another order or otherwise changed. */
const changed = (id: string, change: (conditions: string[]) => string[]) =>
  quiz.replace(
    new RegExp(`(<item ident="q_${id}"[\\s\\S]*?</outcomes>)([\\s\\S]*?)(</resprocessing>)`),
    (_, before: string, conditions: string, after: string) =>
      before + change(conditions.match(/<respcondition[\s\S]*?<\/respcondition>/g) ?? []).join('') + after,
  );

describe('a cartridge’s quiz, read as programs read it', () => {
  test.each(names)('%s takes the right option for right, and shows what it can', (name) => {
    const one = read(name, quiz, 'one-answer');
    expect(one.right).toEqual([`Right ${awkward}`]);
    const says = one.options.map(({ feedback }) => wordsOf(feedback));
    expect(says).toEqual(name === 'Open edX' ? ['', '', ''] : [`Because ${awkward}`, 'It is = not', '']);
  });

  test.each(names)('%s takes all right options of several, and no other', (name) => {
    expect(read(name, quiz, 'many-answers').right).toEqual(['Right 1', 'Right 2 ~ & <b>', 'Right 3']);
  });

  test.each(names)('%s takes a figure as printed, and without its last nought', (name) => {
    expect(read(name, quiz, 'figure').accepts).toEqual(
      expect.arrayContaining(['2.50', '2.5', '2.49', '2.51']),
    );
  });
});

describe('the readers find the faults that the programs have', () => {
  const wrongFirst = ([general = '', ...options]: string[]) => [general, ...options.toReversed()];

  test('Open edX takes the first option that says something for right', () => {
    expect(read('Open edX', changed('one-answer', wrongFirst), 'one-answer').right).toEqual(['Wrong: {no}']);
  });

  test('Canvas takes it too, of an answer that is called “response”', () => {
    const named = changed('one-answer', wrongFirst).replaceAll('response1', 'response');
    expect(read('Canvas', named, 'one-answer').right).toEqual(['Wrong: {no}']);
    expect(read('Canvas', changed('one-answer', wrongFirst), 'one-answer').right).toEqual([
      `Right ${awkward}`,
    ]);
  });

  test('Canvas finds no right options among several where another condition comes before', () => {
    const other =
      '<respcondition continue="No"><conditionvar><varequal respident="response1">option_4</varequal></conditionvar></respcondition>';
    const text = changed('many-answers', ([general = '', ...rest]) => [general, other, ...rest]);
    expect(read('Canvas', text, 'many-answers').right).not.toEqual(
      read('Canvas', quiz, 'many-answers').right,
    );
  });

  test('Moodle says what is said of an option that continues after every answer', () => {
    const text = changed('one-answer', (all) => all.map((one) => one.replace('"No"', '"Yes"')));
    expect(wordsOf(read('Moodle', text, 'one-answer').general)).toContain('It is = not');
    expect(wordsOf(read('Moodle', quiz, 'one-answer').general)).not.toContain('It is = not');
  });
});
