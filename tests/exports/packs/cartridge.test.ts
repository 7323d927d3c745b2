import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commonCartridge } from '../../../src/exports/packs/common-cartridge.ts';
import { awkward, pack, questions } from './awkward.ts';
import { wordsOf } from './html-words.ts';
import { fileOf, listing, unzipped, Xml } from './open-pack.ts';

const bytes = commonCartridge(pack);
const files = unzipped(bytes);
const manifest = Xml.read(fileOf(files, 'imsmanifest.xml'));
const quiz = Xml.read(fileOf(files, 'quizzes/quiz.xml'));
const item = (id: string) => quiz.one(`//x:item[@ident="q_${id}"]`);
const stemOf = (one: Xml) => wordsOf(one.texts('x:presentation/x:material/x:mattext').join(' '));
const labels = (one: Xml) => one.texts('.//x:response_label//x:mattext').map(wordsOf);
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

describe('the manifest of a Common Cartridge', () => {
  test('is of version 1.1, which Moodle asks for, with its namespace bare and early', () => {
    expect(fileOf(files, 'imsmanifest.xml').slice(0, 1024)).toContain(
      '<manifest xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
    );
    expect(manifest.texts('x:metadata/x:schemaversion')).toEqual(['1.1.0']);
    expect([...files.keys()][0]).toBe('imsmanifest.xml');
  });

  test('titles every item below its root, and begins with what it is', () => {
    const items = manifest.all('x:organizations/x:organization/x:item//x:item');
    expect(items.filter((one) => one.texts('x:title').join('').trim() === '')).toEqual([]);
    expect(manifest.all('x:organizations/x:organization/x:item/x:title')).toEqual([]);
    expect(manifest.texts('x:organizations/x:organization/x:item/x:item/x:title')).toEqual([
      'About',
      'Water & rules',
    ]);
  });

  test('lists each file of the zip once, and every item leads to one', () => {
    const listed = manifest.texts('//x:resource/x:file/@href');
    expect(listed.toSorted()).toEqual([...files.keys()].filter((name) => name !== 'imsmanifest.xml').sort());
    const ids = manifest.texts('//x:resource/@identifier');
    expect(ids).toEqual([...new Set(ids)]);
    const used = manifest.texts('//x:item/@identifierref');
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(used.toSorted()).toEqual(ids.toSorted());
  });

  test('gives identifiers that XML takes for identifiers, each once', () => {
    const ids = manifest.texts('//@identifier');
    expect(ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('says of each file what it is, as the version has it', () => {
    expect([...new Set(manifest.texts('//x:resource/@type'))].sort()).toEqual([
      'imsdt_xmlv1p1',
      'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
      'imswl_xmlv1p1',
      'webcontent',
    ]);
  });
});

describe('the files of a Common Cartridge', () => {
  test('have a link for every page, since Canvas shows pages as files', () => {
    expect(manifest.texts('//x:item[starts-with(@identifierref, "page_")]/x:title')).toEqual([
      'About this pack',
      'The tap: “é – & < >”',
    ]);
    expect(Xml.read(fileOf(files, 'links/reading-water-original.xml')).texts('x:url/@href')).toEqual([
      'https://example.org/allotments/read/water/',
    ]);
  });

  test('give addresses whole and percent-encoded', () => {
    const [address = ''] = Xml.read(fileOf(files, 'links/slides.xml')).texts('x:url/@href');
    expect(address).toBe('https://example.org/%C3%A9/%20%E2%80%9Cslides%E2%80%9D/#a%20b');
    expect(() =>
      commonCartridge({
        ...pack,
        sections: [
          { id: 'a', title: 'A', items: [{ kind: 'link', id: 'b', title: 'B', url: 'javascript:alert(1)' }] },
        ],
      }),
    ).toThrow('“javascript:alert(1)” is not an address of the web.');
  });

  test('hold pages with nothing that a course system takes away', () => {
    const page = fileOf(files, 'pages/reading-water.html');
    expect(page).not.toMatch(/ (id|class|style|aria-\w+)=|<(details|figure|svg|script|iframe)/);
    expect(wordsOf(page)).toContain('First line: a ~ b Third line after an empty one & = more');
    expect(page).toContain('<th scope="row">Cans</th><td></td>');
  });

  test('hold discussions as HTML within XML', () => {
    const topic = Xml.read(fileOf(files, 'discussions/discussion.xml'));
    expect(topic.one('x:text').attribute('texttype')).toBe('text/html');
    expect(wordsOf(topic.one('x:text').text)).toBe(awkward);
  });
});

describe('the quiz of a Common Cartridge', () => {
  test('has the profile’s one section and one score', () => {
    expect(quiz.all('x:assessment/x:section')).toHaveLength(1);
    expect(new Set(quiz.texts('//x:decvar/@varname'))).toEqual(new Set(['SCORE']));
    expect(quiz.texts('x:assessment/x:qtimetadata/x:qtimetadatafield[1]/x:fieldentry')).toEqual([
      'cc.exam.v0p1',
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
    expect([1, 4, 5].map((option) => whenChosen(one, option)[1])).toEqual(['Yes, 1', 'No, 1', 'No } 2']);
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

  test('takes every spelling of a figure within its tolerance, in one condition', () => {
    const one = item('figure');
    expect(profile(one)).toBe('cc.fib.v0p1');
    expect(one.all('.//x:respcondition[x:setvar="100"]')).toHaveLength(1);
    expect(one.texts('.//x:conditionvar/x:varequal')).toEqual(['2.49', '2.50', '2.5', '2.51']);
  });

  test('gives an essay’s model answer afterwards', () => {
    const one = item('own-words');
    expect(profile(one)).toBe('cc.essay.v0p1');
    expect(general(one)).toContain(`Model answer: ${awkward} Second line`);
  });
});

describe('the bytes of a Common Cartridge', () => {
  test('are the same each time', () => {
    expect(commonCartridge(pack)).toEqual(bytes);
  });

  test('are what was agreed on', async () => {
    const golden = join(import.meta.dirname, '../../golden/packs/common-cartridge.txt');
    await expect(listing(files)).toMatchFileSnapshot(golden);
  });
});
