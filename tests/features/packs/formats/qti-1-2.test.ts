import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qti12 } from '../../../../src/features/packs/formats/qti-1-2.ts';
import { awkward, pack, questions } from '../awkward.ts';
import { wordsOf } from '../html-words.ts';
import { fileOf, listing, unzipped, Xml } from '../open-pack.ts';
import { itemIn, labels, stemOf } from '../qti-1-2-read.ts';

const files = unzipped(qti12(pack));
const quiz = Xml.read(fileOf(files, 'quiz/quiz.xml'));
const item = itemIn(quiz);
const feedback = (one: Xml, id: string) =>
  wordsOf(one.texts(`x:itemfeedback[@ident="${id}"]//x:mattext`).join(' '));

/** For each thing to match: its words, and those of the partner that scores. */
function matches(one: Xml): string[][] {
  return one.all('.//x:response_lid').map((response) => {
    const [right] = one.texts(
      `.//x:respcondition[x:setvar]/x:conditionvar/x:varequal[@respident="${response.attribute('ident')}"]`,
    );
    return [
      response.texts('x:material/x:mattext').map(wordsOf).join(),
      response.texts(`.//x:response_label[@ident="${right}"]//x:mattext`).map(wordsOf).join(),
    ];
  });
}

describe('a QTI 1.2 package', () => {
  test('lists its quizzes', () => {
    const manifest = Xml.read(fileOf(files, 'imsmanifest.xml'));
    expect(manifest.texts('//x:resource[@type="imsqti_xmlv1p2"]/x:file/@href')).toEqual(['quiz/quiz.xml']);
  });

  test('names each question’s type as Canvas does, and says afterwards what there is to say', () => {
    const type = './/x:qtimetadatafield[x:fieldlabel="question_type"]/x:fieldentry';
    expect(quiz.all('//x:item').map((one) => [one.attribute('ident'), ...one.texts(type)])).toEqual([
      ['q_one-answer', 'multiple_choice_question'],
      ['q_many-answers', 'multiple_answers_question'],
      ['q_matching', 'matching_question'],
      ['q_ordering', 'matching_question'],
      ['q_figure', 'numerical_question'],
      ['q_own-words', 'essay_question'],
    ]);
    for (const { id } of questions)
      expect(feedback(item(id), 'general_fb')).toContain(`Feedback: ${awkward} Water 2`);
  });

  test('keeps a single choice whole', () => {
    const one = item('one-answer');
    expect(stemOf(one)).toBe(`Which? ${awkward} “rules ~ keep = {peace} ${awkward}” Warden: #1`);
    expect(labels(one)).toEqual([`Right ${awkward}`, 'Wrong: {no}', 'Wrong without feedback']);
    expect(one.texts('.//x:respcondition[x:setvar="100"]//x:varequal')).toEqual(['option_1']);
    expect(feedback(one, 'option_1_fb')).toBe(`Because ${awkward}`);
    expect(feedback(one, 'option_2_fb')).toBe('It is = not');
  });

  test('keeps all right options of several, and none of the wrong ones', () => {
    const scored = './/x:respcondition[x:setvar="100"]/x:conditionvar/x:and';
    expect(item('many-answers').texts(`${scored}/x:varequal`)).toEqual(['option_1', 'option_2', 'option_3']);
    expect(item('many-answers').texts(`${scored}/x:not/x:varequal`)).toEqual(['option_4', 'option_5']);
    expect(feedback(item('many-answers'), 'option_5_fb')).toBe('No } 2');
  });

  test('keeps pairs, and asks for an order as places', () => {
    expect(matches(item('matching'))).toEqual([
      ['“we talk -> before: we water”', 'Plotholder & friend'],
      ['“rules = peace”', 'Warden: {Leek}'],
      ['“neighbours ~ first”', 'Plotholder & friend'],
    ]);
    expect(matches(item('ordering'))).toEqual([
      ['Add water = rain', '3'],
      ['Dig: deep', '1'],
      ['Pick {leeks}', '4'],
      ['Sow ~ seeds', '2'],
    ]);
  });

  test('takes a figure within its tolerance', () => {
    const one = item('figure');
    expect(one.texts('.//x:or/x:varequal')).toEqual(['2.5']);
    expect([...one.texts('.//x:and/x:vargte'), ...one.texts('.//x:and/x:varlte')]).toEqual(['2.49', '2.51']);
  });

  test('gives an essay’s model answer afterwards', () => {
    expect(feedback(item('own-words'), 'general_fb')).toContain(`Model answer: ${awkward} Second line`);
  });

  test('is, byte for byte, what was agreed on', async () => {
    expect(unzipped(qti12(pack))).toEqual(files);
    await expect(listing(files)).toMatchFileSnapshot(
      join(import.meta.dirname, '../../../golden/packs/qti-1-2.txt'),
    );
  });
});
