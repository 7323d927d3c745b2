import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { narrow, nothingChosen } from '../../../../src/features/search/engine/sets.client.ts';
import { attacks } from '../../../fixtures/attacks.ts';
import { openHill } from './hill.ts';

let hill: Awaited<ReturnType<typeof openHill>>;
beforeAll(async () => {
  hill = await openHill();
});
afterAll(() => hill.close());

const sorted = async (typed: string) => (await hill.find(typed)).wholePlaces.sort();

test('a page that nobody marked is found, and each of its parts; one that only leads on is not', async () => {
  expect(await sorted('keeps site')).toEqual(['/about/']);
  expect(await sorted('everything reused')).toEqual(['/about/#licence']);
  expect(await sorted('moved')).toEqual([]);
});

test('every record of the site is in the index, and nothing of Pagefind’s that the search does not ask for', async () => {
  expect(hill.count).toBe(10);
  expect((await hill.find('')).places).toHaveLength(10);
  const files = (await readdir(join(hill.folder, 'pagefind'))).map((name) => name.replace(/_\w+\.pf/, '.pf'));
  expect(files.sort()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
  const ours = ['answers.json', 'guide.json', 'ordinary.json', 'words.json'];
  expect((await readdir(join(hill.folder, 'search'))).sort()).toEqual(ours);
});

describe('names find each other', () => {
  const named = ['/glossary/#wic', '/read/water/#water-1', '/read/water/#water-5'];

  test.each(['WIC', 'wics', 'Water Issues Committee', 'water issues committees'])('%s', async (typed) => {
    expect(await sorted(typed)).toEqual(named);
    expect((await hill.find(typed)).places[0]).toBe('/glossary/#wic');
  });

  test('but not in quotation marks', async () => {
    expect(await sorted('"the WICs"')).toEqual(['/read/water/#water-1']);
  });

  test('an abbreviation that is a word in small letters is not that word', async () => {
    expect(await sorted('US')).toEqual(['/glossary/#us', '/read/water/#water-3']);
    expect(await hill.find('us shed')).toMatchObject({ whole: 0, parts: [{ count: 3 }, { count: 2 }] });
    expect(await sorted('committee us')).toEqual(['/read/water/#water-5']);
  });
});

describe('a result', () => {
  test('holds every word, and opens at its place', async () => {
    expect(await sorted('shed rule')).toEqual(['/quotes/wait/']);
  });

  test('that only shares a heading is none; the first below the heading is one', async () => {
    expect(await sorted('turns')).toEqual(['/quotes/wait/', '/read/water/#water-1']);
  });

  test('is found by who says it, and not by where it stands', async () => {
    expect(await sorted('warden')).toEqual(['/quotes/voices/warden/', '/quotes/wait/']);
    expect(await sorted('ground')).toEqual([]);
  });

  test('shows who says it, its side, place and themes, and its own words once', async () => {
    const { results } = await hill.find('rule');
    expect(results[0]).toMatchObject({
      kind: 'Quotation',
      title: [{ text: '“wait your turn”', found: false }],
      who: 'The warden',
      side: 'National',
      place: 'Ground 2',
      themes: ['Rules', 'Trust'],
      excerpt: [
        { text: 'A ', found: false },
        { text: 'rule', found: true },
        { text: ' of the shed.', found: false },
      ],
    });
  });

  test('shows markup that somebody wrote as the characters it is', async () => {
    const { results } = await hill.find('onerror');
    expect(results[0]?.excerpt.map(({ text }) => text).join('')).toBe(
      'Someone typed <img src=x onerror=alert(1)> here.',
    );
  });
});

describe('a word that no record holds', () => {
  test('is told, and left out of the search', async () => {
    const { unknown, places } = await hill.find('thistles zebra');
    expect(unknown).toEqual(['zebra']);
    expect(places[0]).toBe('/read/water/#water-3');
  });

  test('is not taken for a shorter one, but for one that a slip of the keyboard leads to, and that is said', async () => {
    const { slips, places } = await hill.find('comittee');
    expect(slips).toEqual([{ typed: 'comittee', word: 'committee' }]);
    expect(places).toContain('/read/water/#water-2');
  });

  test('is looked for as it stands when a reader wants that', async () => {
    const { slips, unknown, places } = await hill.find('comittee', { exact: true });
    expect([slips, unknown, places]).toEqual([[], ['comittee'], []]);
  });

  test('is never taken for a name: the name is shown, and the words stay what they are', async () => {
    const { slips, wholePlaces, parts } = await hill.find('Thistlar');
    expect(slips).toEqual([{ typed: 'Thistlar', name: 'thistler' }]);
    expect(wholePlaces).toEqual(['/references/#thistler']);
    expect(parts).toEqual([]);
  });

  test('is no slip where an English dictionary knows it', async () => {
    const { slips, unknown } = await hill.find('spares');
    expect([slips, unknown]).toEqual([[], ['spares']]);
  });

  test('rightly spelled, may be part of a name', async () => {
    const { slips, parts } = await hill.find('water isues comittee');
    expect(slips.map(({ word }) => word)).toEqual(['issues', 'committee']);
    expect(parts.map(({ part }) => part)).toMatchObject([{ kind: 'term', text: 'water issues committee' }]);
  });

  test('may be the beginning of one that they do hold', async () => {
    expect(await sorted('thist')).toContain('/read/water/#water-3');
  });
});

describe('what readers call a thing', () => {
  test('leads to it, first of all', async () => {
    expect((await hill.find('handshakes')).places[0]).toBe('/quotes/themes/trust/');
    expect((await hill.find('gatekeeper')).places[0]).toBe('/quotes/voices/warden/');
    expect((await hill.find('paper copy')).places[0]).toBe('action:print');
  });

  test('becomes choices, and quotations that fulfil them all come up; one given up is none', async () => {
    const typed = 'what do gatekeepers think about bylaws?';
    const { choices, places } = await hill.find(typed);
    expect(choices.map(({ choice }) => choice)).toEqual(
      expect.arrayContaining([
        ['role', 'warden'],
        ['theme', 'rules'],
      ]),
    );
    expect(places).toContain('/quotes/wait/');
    const less = await hill.find(typed, { without: ['role:warden'] });
    expect(less.choices.map(({ choice }) => choice)).toEqual([['theme', 'rules']]);
  });
});

describe('a question', () => {
  test('is read without the small words that hold it together', async () => {
    expect((await hill.find('what is the rule of it')).places).toContain('/quotes/wait/');
  });

  test('that no record answers whole finds what holds most of it, the rarest of its words first, and says so', async () => {
    const { items, places, whole } = await hill.find('thistles shed barrel');
    expect(whole).toBe(0);
    expect(places.slice(0, 3)).toContain('/read/water/#water-3');
    expect(items.every(({ inPart }) => inPart)).toBe(true);
  });
});

test('filters keep their counts while a phrase is quoted', async () => {
  const { items } = await hill.find('"the shed"');
  const matches = items.flatMap(({ match }) => match ?? []);
  const { values } = hill.client.guide;
  expect(values.section).toEqual(['Ground', 'Water']);
  const { counts } = narrow(matches, nothingChosen(), values, hill.client.members);
  expect([...counts.kind]).toEqual([
    ['Paragraph', 1],
    ['Quotation', 1],
    ['Glossary', 0],
    ['Page', 0],
  ]);
});

test('a word that readers ask for a record with counts as one of its own', async () => {
  const { places, wholePlaces } = await hill.find('unsaid droughts');
  expect(places[0]).toBe('/read/water/#water-2');
  expect(wholePlaces).toEqual(['/read/water/#water-2']);
});

test('no attack, however long, takes much longer to answer than a word', async () => {
  const started = performance.now();
  for (const typed of attacks) await hill.find(typed);
  expect((performance.now() - started) / attacks.length).toBeLessThan(500);
});
