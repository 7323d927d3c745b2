import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commonCartridge } from '../../../src/features/packs/formats/common-cartridge.ts';
import { awkward, pack } from './awkward.ts';
import { wordsOf } from './html-words.ts';
import { fileOf, listing, unzipped, Xml } from './open-pack.ts';

const bytes = commonCartridge(pack);
const files = unzipped(bytes);
const manifest = Xml.read(fileOf(files, 'imsmanifest.xml'));

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

describe('the bytes of a Common Cartridge', () => {
  test('are the same each time', () => {
    expect(commonCartridge(pack)).toEqual(bytes);
  });

  test('are what was agreed on', async () => {
    const golden = join(import.meta.dirname, '../../golden/packs/common-cartridge.txt');
    await expect(listing(files)).toMatchFileSnapshot(golden);
  });
});
