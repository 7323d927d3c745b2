import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { listItems, textOf } from '../../../src/integrations/search/cbor.ts';
import { splitWords } from '../../../src/integrations/search/split-words.ts';
import { startEngine } from '../../../src/islands/search-wasm.ts';

afterAll(close);

const texts = [
  'The tap waters the shed.',
  'Shedding water on taps, a tapper waited.',
  'Sheds and shells, and thistles',
];

async function indexed(): Promise<IndexFile[]> {
  const { index } = await createIndex();
  for (const [at, content] of texts.entries())
    await index?.addCustomRecord({ url: `/${at}/`, content, language: 'en', meta: { title: `No ${at}` } });
  return (await index?.getFiles())?.files ?? [];
}

const unpacked = (file: IndexFile | undefined) =>
  new Uint8Array(gunzipSync(file?.content ?? '').subarray('pagefind_dcd'.length));
const listsOf = (files: readonly IndexFile[]) => files.filter(({ path }) => path.endsWith('.pf_index'));
const wordsIn = (file: IndexFile) =>
  listItems(listItems(unpacked(file))[0] ?? unpacked(file)).map((word) => textOf(listItems(word)[0] ?? word));

/** Asks an index as the site does: the lists that a word needs, then the word. */
async function ask(files: readonly IndexFile[], words: readonly string[]): Promise<string[]> {
  const file = (ending: string) => unpacked(files.find(({ path }) => path.endsWith(ending)));
  const engine = await startEngine(file('wasm.en.pagefind'), file('.pf_meta'), {});
  return words.map((word) => {
    for (const name of engine.needs(word)) engine.load(file(`${name}.pf_index`));
    const { results } = JSON.parse(engine.search(word, false)) as {
      results: { p: string; s: number; l: unknown }[];
    };
    return JSON.stringify(results.map(({ p, s, l }) => [p, s, l]));
  });
}

test('shorter lists hold every word once, and words that begin with the same letters stay together', async () => {
  const files = await indexed();
  const split = listsOf(splitWords(files, 1));
  expect(split.flatMap(wordsIn).sort()).toEqual(listsOf(files).flatMap(wordsIn).sort());
  expect(split.length).toBeGreaterThan(3);
  const starts = split.map((file) => [...new Set(wordsIn(file).map((word) => word.slice(0, 3)))]);
  expect(new Set(starts.flat()).size).toBe(starts.flat().length);
});

test('whatever is asked, the answer is the same as before, from three letters on', async () => {
  const files = await indexed();
  const words = listsOf(files).flatMap(wordsIn);
  const asked = words.flatMap((word) => Array.from(word.slice(2), (_, at) => word.slice(0, at + 3)));
  expect(await ask(splitWords(files, 1), asked)).toEqual(await ask(files, asked));
});

test('the same records give the same files, byte for byte', async () => {
  const bytes = async () =>
    splitWords(await indexed())
      .filter(({ path }) => path.includes('.pf_') && !path.includes('filter'))
      .map(({ path, content }) => `${path} ${Buffer.from(content).toString('base64')}`)
      .sort();
  expect(await bytes()).toEqual(await bytes());
});
