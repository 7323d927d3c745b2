import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { packFiles } from '../../../src/features/packs/ready.ts';
import { hilltopCourse, publisher } from './hilltop-course.ts';
import { moodleXmlQuestions } from './readers/moodle-xml.ts';
import { fileOf, unzipped, Xml } from './open-pack.ts';

const files = packFiles(hilltopCourse(), publisher);
const content = (path: string) => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`${path} was not made.`);
  return found.content;
};
const bytes = (path: string) => content(path) as Uint8Array;

describe('the packs that are ready', () => {
  test('are one a lecture and one of everything, in every format', () => {
    const endings = [
      '.imscc',
      '.gift.txt',
      '.moodle.xml',
      '-qti-1.2.zip',
      '-qti-2.1.zip',
      '-reading.ris',
      '-links.csv',
    ];
    expect(files.map(({ path }) => path)).toEqual(
      ['sharing', 'all'].flatMap((id) => endings.map((ending) => `packs/${id}${ending}`)),
    );
  });

  test('can be opened, and hold every question in each format', () => {
    const cartridge = unzipped(bytes('packs/all.imscc'));
    const items = (files: ReadonlyMap<string, string>, quizzes: string[]) =>
      quizzes.flatMap((name) => Xml.read(fileOf(files, name)).texts('//x:item/@ident'));
    expect(
      items(
        cartridge,
        [...cartridge.keys()].filter((name) => name.startsWith('quizzes/')),
      ).sort(),
    ).toEqual([
      'q_how-many-turns',
      'q_who-has-rules',
      'q_who-said-1',
      'q_who-said-2',
      'q_who-said-3',
      'q_why-neighbours',
    ]);
    const old = unzipped(bytes('packs/all-qti-1.2.zip'));
    const questions = ['q_how-many-turns', 'q_who-has-rules', 'q_who-said', 'q_why-neighbours'];
    expect(
      items(
        old,
        [...old.keys()].filter((name) => name !== 'imsmanifest.xml'),
      ).sort(),
    ).toEqual(questions);
    const newer = unzipped(bytes('packs/all-qti-2.1.zip'));
    expect([...newer.keys()].filter((name) => name.startsWith('items/'))).toEqual(
      questions.map((id) => `items/${id.slice(2)}.xml`),
    );
    const gift = parse(content('packs/all.gift.txt') as string);
    expect(gift.filter(({ type }) => type !== 'Category')).toHaveLength(questions.length);
    const xml = moodleXmlQuestions(content('packs/all.moodle.xml') as string);
    expect(xml.map(({ id }) => `q_${id}`).sort()).toEqual(questions);
  });

  test('sort questions by session, page and outcome', () => {
    const tags = new Map(
      moodleXmlQuestions(content('packs/all.moodle.xml') as string).map(({ id, tags }) => [id, tags]),
    );
    expect(tags.get('who-said')).toEqual(['Sharing & sparing', 'The tap']);
    expect(content('packs/all.gift.txt')).toContain('// [id:who-said] [tag:Sharing & sparing] [tag:The tap]');
  });

  test('list what has an address, and what is to be read', () => {
    expect(content('packs/sharing-links.csv')).toContain(
      'Sharing & sparing,"To read: The tap, Water 1",https://example.org/read/water/#water-1\r\n',
    );
    const list = content('packs/sharing-reading.ris') as string;
    expect(list).not.toMatch(/[^\r]\n/);
    expect(list.match(/^TY {2}- \w+/gm)).toEqual(['TY  - JOUR', 'TY  - BOOK', 'TY  - ELEC', 'TY  - ELEC']);
    expect(list.match(/^ER {2}- /gm)).toHaveLength(4);
  });
});
