import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parseGift } from 'gift-pegjs';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../src/lib/csv-rows.ts';
import { elementsOf } from '../../src/checks/dist/pages.ts';
import { attemptOf } from '../fixtures/poison.ts';
import { hostileSite } from './sites.ts';
import { isTakenAway } from '../../src/site/one-file.ts';

/** Every file of the built hostile book, those within zips and books too, by its path. */
const files = new Map<string, Uint8Array>();
const { folder } = hostileSite();
for (const path of globSync('**/*.*', { cwd: folder, exclude: ['assets/**', 'og/**', 'pagefind/**'] }))
  open(path.replaceAll('\\', '/'), readFileSync(join(folder, path)));

function open(path: string, bytes: Uint8Array): void {
  if (!/\.(zip|imscc|epub|qdpx)$/.test(path)) files.set(path, bytes);
  else for (const [name, content] of Object.entries(unzipSync(bytes))) open(`${path}!${name}`, content);
}

const texts = (ending: RegExp) =>
  [...files].filter(([path]) => ending.test(path)).map(([path, bytes]) => ({ path, text: strFromU8(bytes) }));
const pages = texts(/\.html$/).map(({ path, text }) => ({ path, elements: elementsOf(text) }));

describe('What people wrote who mean harm', () => {
  test('is no element of any page', () => {
    const found = pages.flatMap(({ path, elements }) =>
      elements.filter(({ name }) => name.startsWith('x-')).map(({ name }) => `${path}: <${name}>`),
    );
    expect(found).toEqual([]);
  });

  test('is no attribute that runs, and no address that does', () => {
    const found = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ name, attributes }) =>
        Object.entries(attributes)
          .filter(([key, value]) => /^on/i.test(key) || (runs.test(value) && addresses.has(key)))
          .map(([key, value]) => `${path}: <${name} ${key}="${value}">`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('is no script: those in pages are data, which can be read, or the one that puts a reader’s settings on', () => {
    const code = new Set<string>();
    for (const { path, elements } of pages)
      for (const { name, attributes, text } of elements) {
        if (name !== 'script' || attributes.src !== undefined || isTakenAway(path)) continue;
        if (attributes.type === undefined) code.add(text);
        else {
          expect(`${path}: ${attributes.type}`).toMatch(/json$/);
          expect(() => JSON.parse(text) as unknown).not.toThrow();
        }
      }
    const [settings = '', ...others] = code;
    expect(others).toEqual([]);
    expect(settings).toContain('localStorage');
    expect(numbersIn(settings)).toEqual([]);
  });

  test('stands in the pages as it was written, sign for sign', () => {
    const all = pages
      .flatMap(({ elements }) => elements)
      .flatMap(({ text, attributes }) => [text, ...Object.values(attributes)])
      .map(flat);
    const written = [...new Set(texts(/^data\/.*\.json$|\.html$/).flatMap(({ text }) => numbersIn(text)))];
    const shown = written.filter((number) => all.some((text) => text.includes(flat(attemptOf(number)))));
    expect(written.length).toBeGreaterThan(200);
    // Prose gets typographic quotation marks, a quotation’s stars mean italics, and labels in drawings are cut short.
    expect(shown.length / written.length).toBeGreaterThan(0.9);
  });

  test('leaves every XML well formed, in the book and in packs too, without an element of its own', () => {
    const all = texts(/\.(xml|xhtml|opf|ncx|qdc|qde)$/);
    expect(all.length).toBeGreaterThan(20);
    for (const { path, text } of all) {
      const document = XmlDocument.fromString(text);
      const foreign = document.root.find(
        "//*[starts-with(local-name(), 'x-')] | //@*[starts-with(name(), 'on')]",
      );
      expect({ path, foreign: foreign.length }).toEqual({ path, foreign: 0 });
      document.dispose();
    }
  });

  test('leaves every JSON readable', () => {
    for (const { path, text } of texts(/\.(json|jsonld|webmanifest)$/))
      expect(() => JSON.parse(text.replace(/^\ufeff/, '')) as unknown, path).not.toThrow();
  });

  test('leaves the rows of every CSV as long as its head', () => {
    for (const { path, text } of texts(/\.csv$/)) {
      const { rows, unclosed } = csvRows(text, ',');
      const widths = new Set(rows.map(({ cells }) => cells.length));
      expect({ path, unclosed, widths: widths.size }).toEqual({ path, unclosed: undefined, widths: 1 });
    }
  });

  test('leaves questions that GIFT’s own grammar reads, as many as there are', () => {
    const gift = texts(/gift[^!]*$/i).filter(({ path }) => path.endsWith('.txt') || path.endsWith('.gift'));
    expect(gift.length).toBeGreaterThan(0);
    for (const { path, text } of gift)
      expect(parseGift(text).filter(({ type }) => type !== 'Category').length, path).toBeGreaterThan(0);
  });
});

const runs = /^\s*(?:javascript|vbscript|data):/i;
const addresses = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster']);
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const numbersIn = (text: string) => [...text.matchAll(/hm(\d+)m/g)].map(([, number]) => Number(number));
