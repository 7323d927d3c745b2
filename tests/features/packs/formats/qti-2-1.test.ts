import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qti21 } from '../../../../src/features/packs/formats/qti-2-1.ts';
import { awkward, pack, questions } from '../awkward.ts';
import { fileOf, listing, unzipped, Xml } from '../open-pack.ts';

const files = unzipped(qti21(pack));
const item = (id: string) => Xml.read(fileOf(files, `items/${id}.xml`));
const flat = (words: string) => words.replace(/\s+/g, ' ').trim();
const right = (one: Xml) => one.texts('x:responseDeclaration/x:correctResponse/x:value');
const after = (one: Xml, outcome: string, id: string) =>
  flat(one.texts(`x:modalFeedback[@outcomeIdentifier="${outcome}"][@identifier="${id}"]`).join(' '));
const choices = (one: Xml) =>
  new Map(one.all('.//x:simpleChoice').map((choice) => [choice.attribute('identifier'), choice.text]));

describe('a QTI 2.1 package', () => {
  test('lists its test and every question, and the test asks each of them', () => {
    const manifest = Xml.read(fileOf(files, 'imsmanifest.xml'));
    const hrefs = questions.map(({ id }) => `items/${id}.xml`);
    expect(manifest.texts('//x:resource[@type="imsqti_item_xmlv2p1"]/@href')).toEqual(hrefs);
    expect(manifest.texts('//x:resource[@type="imsqti_test_xmlv2p1"]/@href')).toEqual(['test.xml']);
    expect(manifest.all('//x:resource[@href="test.xml"]/x:dependency')).toHaveLength(questions.length);
    const whole = Xml.read(fileOf(files, 'test.xml'));
    expect(whole.texts('.//x:assessmentItemRef/@href')).toEqual(hrefs);
    expect(whole.texts('.//x:assessmentSection/@title')).toEqual(['Questions: water']);
  });

  test('sets only outcomes that it has declared, and says afterwards what there is to say', () => {
    for (const { id } of questions) {
      const one = item(id);
      const declared = one.texts('x:outcomeDeclaration/@identifier');
      const used = [
        ...one.texts('.//x:setOutcomeValue/@identifier'),
        ...one.texts('x:modalFeedback/@outcomeIdentifier'),
      ];
      expect(used.filter((name) => !declared.includes(name))).toEqual([]);
      expect(after(one, 'AFTERWARDS', 'general_fb')).toContain(`Feedback: ${awkward} Water 2`);
    }
  });

  test('has the parts of a question in the order of the standard', () => {
    for (const { id } of questions) {
      const parts = item(id)
        .all('x:*')
        .map(({ name }) => name);
      const order = [
        'responseDeclaration',
        'outcomeDeclaration',
        'itemBody',
        'responseProcessing',
        'modalFeedback',
      ];
      expect(parts).toEqual(parts.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(new Set(parts)).toEqual(new Set(order));
    }
  });

  test('keeps a single choice whole', () => {
    const one = item('one-answer');
    expect(flat(one.texts('x:itemBody/*[not(self::x:choiceInteraction)]').join(' '))).toBe(
      `Which? ${awkward} “rules ~ keep = {peace} ${awkward}”Warden: #1`,
    );
    expect([...choices(one).values()]).toEqual([`Right ${awkward}`, 'Wrong: {no}', 'Wrong without feedback']);
    expect(right(one)).toEqual(['option_1']);
    expect(after(one, 'FEEDBACK', 'option_1')).toBe(`Because ${awkward}`);
    expect(after(one, 'FEEDBACK', 'option_3')).toBe('');
  });

  test('marks several answers so that ticking all of them gives nothing', () => {
    const one = item('many-answers');
    expect(one.texts('.//x:choiceInteraction/@maxChoices')).toEqual(['0']);
    expect(right(one)).toEqual(['option_1', 'option_2', 'option_3']);
    const worth = one.texts('.//x:mapEntry/@mappedValue').map(Number);
    expect(worth).toEqual([0.33334, 0.33334, 0.33334, -0.50002, -0.50002]);
    expect(after(one, 'FEEDBACK', 'option_5')).toBe('No } 2');
  });

  test('matches pairs, two things to one partner where they share it', () => {
    const one = item('matching');
    const words = (id: string) => one.texts(`.//x:simpleAssociableChoice[@identifier="${id}"]`).join();
    expect(right(one).map((pair) => pair.split(' ').map(words))).toEqual([
      ['“we talk -> before: we water”', 'Plotholder & friend'],
      ['“rules = peace”', 'Warden: {Leek}'],
      ['“neighbours ~ first”', 'Plotholder & friend'],
    ]);
  });

  test('orders items with the standard’s own interaction, and does not show them in order', () => {
    const one = item('ordering');
    const known = choices(one);
    expect([...known.values()]).toEqual(['Add water = rain', 'Dig: deep', 'Pick {leeks}', 'Sow ~ seeds']);
    expect(right(one).map((id) => known.get(id))).toEqual([
      'Dig: deep',
      'Sow ~ seeds',
      'Add water = rain',
      'Pick {leeks}',
    ]);
    expect(one.all('.//x:orderInteraction')).toHaveLength(1);
  });

  test('takes a figure within its tolerance', () => {
    const [equal] = item('figure').all('.//x:equal');
    expect([equal?.attribute('toleranceMode'), equal?.attribute('tolerance')]).toEqual([
      'absolute',
      '0.01 0.01',
    ]);
    expect(right(item('figure'))).toEqual(['2.5']);
  });

  test('leaves an essay to whoever marks it, with a model answer', () => {
    const one = item('own-words');
    expect(right(one)).toEqual([]);
    expect(after(one, 'AFTERWARDS', 'general_fb')).toContain(`Model answer: ${awkward}Second line`);
  });

  test('is, byte for byte, what was agreed on', async () => {
    expect(unzipped(qti21(pack))).toEqual(files);
    await expect(listing(files)).toMatchFileSnapshot(
      join(import.meta.dirname, '../../../golden/packs/qti-2-1.txt'),
    );
  });
});
