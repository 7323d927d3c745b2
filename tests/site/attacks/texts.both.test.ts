import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readNotebook } from '../../../src/features/notebook/read-notebook.ts';
import { atRest } from '../browser.ts';
import { begin, bring, codable } from '../coding.ts';
import { addFile, holding, keepable, row } from '../notebook.ts';
import { idOf, site } from '../sites.ts';
import { Attacker, readingWithQuestion } from './attacker.ts';

const reading = readingWithQuestion();

let attacker: Attacker;
beforeAll(async () => {
  attacker = await Attacker.arrive();
});
afterAll(() => attacker.leave());

test('an attack that succeeds is seen', async () => {
  const page = await attacker.open('/404.html');
  expect(await attacker.harmTo(page)).toEqual([]);
  await page.evaluate(() => {
    document.body.append(document.createElement('x-hostile'));
    document.querySelector('a')?.setAttribute('href', 'javascript:attacked()');
    Object.assign(document, { ran: true });
  });
  expect((await attacker.harmTo(page)).map((harm) => (harm as unknown[])[0])).toEqual([
    'ran',
    'elements',
    'addresses',
  ]);
  await page.context().close();
});

describe('in a file', () => {
  test('that is given to the notebook, nothing does harm, and what stands there stays', async () => {
    const { first } = keepable(site);
    const page = await attacker.open('/notebook/', { [`${idOf(site)}:notebook`]: holding(first) });
    const attempt = async ([text = '', other]: string[]) => {
      const entry = { kind: first.kind, id: first.id, note: text, labels: [other, text], kept: text };
      const entries = [entry, { ...entry, id: text }, { ...entry, kind: other }, text, null];
      for (const file of [text, JSON.stringify({ version: 1, entries }), JSON.stringify({ version: text })])
        await addFile(page, Buffer.from(file));
      await row(page, first).waitFor();
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });

  test('of codes, nothing does harm', async () => {
    const { set } = codable(site);
    const page = await attacker.open('/teach/coding/');
    await begin(page);
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const attempt = async ([text = '', other = '']: string[]) => {
      await bring(page, text, 'theirs');
      await bring(
        page,
        `quote,themes,why\n${set[0]?.id},${cell(text)},${cell(other)}\n${cell(text)},x,y`,
        'mine',
      );
    };
    expect(await attacker.harmful(page, 2, attempt)).toEqual([]);
  });
});

describe('in what a browser has stored', () => {
  test.each([reading, '/notebook/', '/teach/coding/', '/quotes/'])(
    'nothing that %s reads does harm',
    async (path) => {
      const names = [
        'settings',
        'routes',
        'self-check',
        'written-answers',
        'notebook',
        'coding',
        'offline',
        'slash',
      ];
      const page = await attacker.open('/404.html');
      const asJson = (text: string) =>
        JSON.stringify({ version: 1, theme: text, [text]: text, entries: [text] });
      const attempt = async (texts: string[], look: () => Promise<void>) => {
        for (const values of [texts, texts.map(asJson)]) {
          const kept = Object.fromEntries(
            names.map((name, index) => [`${idOf(site)}:${name}`, values[index] ?? '']),
          );
          await page.evaluate((one) => Object.assign(localStorage, one), kept);
          await page.goto(attacker.at(path));
          await look();
        }
      };
      expect(await attacker.harmful(page, names.length, attempt)).toEqual([]);
    },
  );
});

describe('in saved words', () => {
  test('nothing does harm, on their page, in the notebook or in what is opened of them', async () => {
    const page = await attacker.open('/404.html');
    const attempt = async (texts: string[], look: () => Promise<void>) => {
      for (const entries of notebooksOf(texts)) {
        await page.evaluate(
          ([key = '', value = '']) => localStorage.setItem(key, value),
          [`${idOf(site)}:notebook`, inNotebook(entries)],
        );
        for (const path of ['/notebook/', reading]) {
          await page.goto(attacker.at(path));
          await atRest(page);
          await look();
        }
      }
    };
    expect(await attacker.harmful(page, 24, attempt)).toEqual([]);
  });
});

const inNotebook = (entries: readonly object[]) => JSON.stringify({ version: 2, entries });

/**
 * Notebooks with every two attacks in an entry: as words, and as the places that words lead to. One entry that makes no sense makes
 * a notebook unreadable, so that those that make sense stand in one of their own.
 */
function notebooksOf(texts: readonly string[]): object[][] {
  const pairs = texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1] ?? '']] : []));
  const made = pairs.map(([text = '', other = '']) => {
    const place = { page: reading, piece: '', source: reading, link: '' };
    const words = { ...place, exact: text || 'x', prefix: other, suffix: text, name: other };
    const entry = { kind: 'words', id: text || 'x', note: other, labels: [text], kept: '', words };
    return [entry, { ...entry, words: { ...words, page: text, piece: other, source: text, link: other } }];
  });
  const makesSense = (entry: object) => 'notebook' in readNotebook(inNotebook([entry]));
  const led = made.flatMap(([, hostile]) => hostile ?? []);
  const kinds = [
    made.flatMap(([entry]) => entry ?? []),
    led.filter(makesSense),
    led.filter((one) => !makesSense(one)),
  ];
  return kinds.filter((entries) => entries.length > 0);
}
