import { describe, expect, test } from 'vitest';
import { commonCartridge } from '../../../../src/features/packs/formats/common-cartridge.ts';
import { awkward, pack, questions } from '../awkward.ts';
import { wordsOf } from '../html-words.ts';
import { fileOf, unzipped, Xml } from '../open-pack.ts';
import { quizFaults } from '../quiz-grammar.ts';
import { itemIn, labels, stemOf } from '../qti-1-2-read.ts';

const files = unzipped(commonCartridge(pack));
const quiz = Xml.read(fileOf(files, 'quizzes/quiz.xml'));
const item = itemIn(quiz);
const profile = (one: Xml) =>
  one.texts('.//x:qtimetadatafield[x:fieldlabel="cc_profile"]/x:fieldentry').join();

/** What Moodle shows after every answer: what conditions that continue say. */
const general = (one: Xml) => said(one, 'x:resprocessing/x:respcondition[@continue="Yes"]');
const said = (one: Xml, conditions: string) =>
  one
    .texts(`${conditions}/x:displayfeedback/@linkrefid`)
    .map((id) => wordsOf(one.one(`x:itemfeedback[@ident="${id}"]/x:flow_mat/x:material/x:mattext`).text))
    .join(' ');
/** What is said when an option is chosen, and whether that is right. */
const whenChosen = (one: Xml, option: number) => {
  const holds = `x:resprocessing/x:respcondition[@continue="No"][x:conditionvar/x:varequal="option_${option}"]`;
  return [one.texts(`${holds}/x:setvar`).join() === '100', said(one, holds)];
};

describe('the quiz of a Common Cartridge', () => {
  test('has the profile’s one section and one score', () => {
    expect(quiz.all('x:assessment/x:section')).toHaveLength(1);
    expect(new Set(quiz.texts('//x:decvar/@varname'))).toEqual(new Set(['SCORE']));
    expect(quiz.texts('x:assessment/x:qtimetadata/x:qtimetadatafield[1]/x:fieldentry')).toEqual([
      'cc.exam.v0p1',
    ]);
  });

  test('is built as the profile allows', () => {
    expect(quizFaults(quiz)).toEqual([]);
  });

  test('would be found out if it were not', () => {
    const text = fileOf(files, 'quizzes/quiz.xml')
      .replace('rcardinality="Multiple"', 'rcardinality="Ordered"')
      .replace('<not>', '<or>')
      .replace('</not>', '</or>')
      .replace('linkrefid="general_fb"', 'linkrefid="lost"');
    expect(quizFaults(Xml.read(text))).toEqual([
      expect.stringMatching(/^and holds .*\bor\b/),
      'or is not an element of the profile',
      'cc.multiple_response.v0p1 has .//x:response_lid[@rcardinality!="Multiple"]',
      'q_one-answer says “lost”, which is not there',
    ]);
  });

  test('brings every question, and says afterwards what there is to say', () => {
    const ids = quiz.texts('//x:item/@ident');
    for (const { id } of questions) expect(ids.some((one) => one.startsWith(`q_${id}`))).toBe(true);
    for (const one of quiz.all('//x:item')) expect(general(one)).toContain(`Feedback: ${awkward} Water 2`);
  });

  test('keeps a single choice whole', () => {
    const one = item('one-answer');
    expect(profile(one)).toBe('cc.multiple_choice.v0p1');
    expect(stemOf(one)).toBe(`Which? ${awkward} “rules ~ keep = {peace} ${awkward}” Warden: #1`);
    expect(labels(one)).toEqual([`Right ${awkward}`, 'Wrong: {no}', 'Wrong without feedback']);
    expect([1, 2, 3].map((option) => whenChosen(one, option))).toEqual([
      [true, `Because ${awkward}`],
      [false, 'It is = not'],
      [false, ''],
    ]);
  });

  test('tells right from wrong in multiple answers as Moodle reads it', () => {
    const one = item('many-answers');
    expect(profile(one)).toBe('cc.multiple_response.v0p1');
    const scored = './/x:respcondition[x:setvar="100"]/x:conditionvar';
    expect(one.texts(`${scored}//x:varequal[@case="Yes"][not(parent::x:not)]`)).toEqual([
      'option_1',
      'option_2',
      'option_3',
    ]);
    expect(one.texts(`${scored}//x:not/x:varequal`)).toEqual(['option_4', 'option_5']);
  });

  test('explains every option of multiple answers afterwards, since no program keeps these apart', () => {
    const explained = [
      'Right: Right 1 – Yes, 1',
      'Right: Right 2 ~ & <b> – Yes: 2',
      'Right: Right 3 – Yes # 3',
      'Wrong: Wrong 1 – No, 1',
      'Wrong: Wrong 2 = { – No } 2',
    ];
    expect(general(item('many-answers'))).toContain(explained.join(' '));
  });

  test('asks for each partner of a matching question by itself', () => {
    const parts = quiz.all('//x:item[starts-with(@ident, "q_matching-")]');
    expect(parts.map((one) => one.attribute('title'))).toEqual([
      'Match them (1 of 3)',
      'Match them (2 of 3)',
      'Match them (3 of 3)',
    ]);
    expect(parts.map(stemOf)).toContain('Who says what? “rules = peace”');
    const right = parts.map((one) => labels(one).filter((_, index) => whenChosen(one, index + 1)[0]));
    expect(right).toEqual([['Plotholder & friend'], ['Warden: {Leek}'], ['Plotholder & friend']]);
  });

  test('asks for an order as one right sequence among four', () => {
    const one = item('ordering');
    expect(new Set(labels(one)).size).toBe(4);
    expect(labels(one).filter((_, index) => whenChosen(one, index + 1)[0])).toEqual([
      '1. Dig: deep; 2. Sow ~ seeds; 3. Add water = rain; 4. Pick {leeks}',
    ]);
  });

  test('takes every usual spelling of a figure within its tolerance, in one condition', () => {
    const one = item('figure');
    expect(profile(one)).toBe('cc.fib.v0p1');
    expect(one.all('.//x:respcondition[x:setvar="100"]')).toHaveLength(1);
    expect(one.texts('.//x:conditionvar/x:varequal')).toEqual([
      ...['2.49', '2.490', '2.50', '2.5', '2.500', '2.51', '2.510'],
    ]);
  });

  test('gives an essay’s model answer afterwards', () => {
    const one = item('own-words');
    expect(profile(one)).toBe('cc.essay.v0p1');
    expect(general(one)).toContain(`Model answer: ${awkward} Second line`);
  });
});
