import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { narrow, nothingChosen } from '../../../src/islands/search-sets.ts';
import { openHill } from './hill.ts';

let hill: Awaited<ReturnType<typeof openHill>>;
beforeAll(async () => {
  hill = await openHill();
});
afterAll(() => hill.close());

const sorted = async (typed: string) => (await hill.find(typed)).places.sort();

test('every record of the site is in the index, and nothing of Pagefind’s that the search does not ask for', async () => {
  expect(hill.count).toBe(8);
  expect((await hill.find('')).places).toHaveLength(8);
  const files = (await readdir(join(hill.folder, 'pagefind'))).map((name) => name.replace(/en_\w+/, 'en'));
  expect(files.sort()).toEqual([
    'filter',
    'fragment',
    'guide.json',
    'index',
    'pagefind-entry.json',
    'pagefind.en.pf_meta',
    'pagefind.js',
    'wasm.en.pagefind',
  ]);
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
    expect(await sorted('us shed')).toEqual([]);
    expect(await sorted('told us')).toEqual(['/read/water/#water-5']);
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
    expect(await sorted('warden')).toEqual(['/quotes/wait/']);
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
    expect(unknown.map(({ part }) => part.text)).toEqual(['zebra']);
    expect(places).toEqual(['/read/water/#water-3']);
  });

  test('is not taken for a shorter one, which is offered when it is much alike', async () => {
    const { unknown, places } = await hill.find('thistlex');
    expect(places).toEqual([]);
    expect(unknown[0]?.nearest).toBe('thistles');
  });

  test('may be the beginning of one that they do hold', async () => {
    expect(await sorted('thist')).toEqual(['/read/water/#water-3']);
  });
});

test('filters keep their counts while a phrase is quoted', async () => {
  const { matches } = await hill.find('"the shed"');
  const { values } = hill.client.guide;
  expect(values.section).toEqual(['Ground', 'Water']);
  const { counts } = narrow(matches, nothingChosen(), values, hill.client.members);
  expect([...counts.kind]).toEqual([
    ['Paragraph', 1],
    ['Quotation', 1],
    ['Glossary', 0],
  ]);
});
