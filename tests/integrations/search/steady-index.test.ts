import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { itemsOf, joined } from '../../../src/integrations/search/cbor-items.ts';
import { openHill } from './hill.ts';

test('the same site gives the same index, byte for byte', async () => {
  const [one, other] = [await indexOfHill(), await indexOfHill()];
  expect([...one.keys()]).toContain('pagefind-entry.json');
  expect(other).toEqual(one);
});

test('Pagefind itself still finds by its filters', async () => {
  const hill = await openHill();
  const counts = await hill.through(async () => {
    const base = `${pathToFileURL(hill.folder)}/`;
    const { createInstance } = (await import(`${base}pagefind/pagefind.js`)) as Pagefind;
    const pagefind = createInstance({ noWorker: true, baseUrl: base });
    const { results } = await pagefind.search(null, { filters: { theme: 'Trust', side: 'National' } });
    return {
      filters: await pagefind.filters(),
      urls: await Promise.all(results.map(async (one) => (await one.data()).url)),
    };
  });
  await hill.close();
  expect(counts.filters).toMatchObject({
    theme: { Rules: 1, Trust: 1 },
    speaker: { Warden: 1 },
    section: { Ground: 1, Water: 5 },
  });
  expect(counts.urls).toEqual([expect.stringMatching(/\/quotes\/wait\/$/)]);
});

const text = (words: string) => Buffer.concat([Buffer.of(0x60 + words.length), Buffer.from(words)]);

test.each([0, 23, 24, 255, 256, 65_536])('a list of %i is taken apart and put together', (length) => {
  const items = Array.from({ length }, (_, index) => text(String(index)));
  const list = joined([text('before'), joined(items), Buffer.of(0x19, 1, 0)]);
  const [before, inner, number] = itemsOf(list);
  expect([before, number]).toEqual([text('before'), Buffer.of(0x19, 1, 0)]);
  expect(Buffer.compare(joined(itemsOf(inner ?? Buffer.of())), joined(items))).toBe(0);
});

test.each([
  ['no list', [0x01], 'no list'],
  ['a map', [0x81, 0xa0], 'something else'],
  ['a list without an end', [0x9f, 0xff], 'longer than any'],
])('%s is refused', (_, bytes, message) => {
  expect(() => itemsOf(Buffer.from(bytes))).toThrow(message);
});

interface Pagefind {
  createInstance(options: object): {
    search(term: null, options: object): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    filters(): Promise<unknown>;
  };
}

async function indexOfHill() {
  const hill = await openHill();
  const files = await filesIn(join(hill.folder, 'pagefind'));
  await hill.close();
  return files;
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const files = names.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(folder.length + 1), (await readFile(file)).toString('base64')] as const;
  });
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
