import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import type { KeptItem } from '../../src/features/notebook/item.ts';
import type { Notebook } from '../../src/features/notebook/notebook.ts';
import { atRest, openOwnBrowser, served } from './browser.ts';
import { stored } from './notebook.ts';
import { type BuiltSite, idOf } from './sites.ts';

/** A reader of a built site who selects words; whatever goes wrong in their pages fails the test. */
export async function selectingReader(built: BuiltSite) {
  const { browser, site } = await served(built, openOwnBrowser);
  let reader: BrowserContext;
  const wrong: string[] = [];
  afterEach(async () => {
    await reader.close();
    expect(wrong.splice(0)).toEqual([]);
  });
  const another = async (path: string) => {
    const page = await reader.newPage();
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(site.at(path));
    await atRest(page);
    return page;
  };
  const open = async (path: string, options: BrowserContextOptions = {}, prepare?: () => void) => {
    reader = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
    if (prepare) await reader.addInitScript(prepare);
    return another(path);
  };
  return { ...known(built), site, wrong, open, another };
}

export const bar = (page: Page) => page.getByRole('group', { name: 'Selected words' });

export const press = (page: Page, name: string) =>
  bar(page).getByRole('button', { name, exact: true }).click();

/** The chosen words in the notebook. */
export async function chosen(page: Page) {
  const { entries } = JSON.parse((await stored(page)) ?? '{"entries":[]}') as Notebook;
  return entries.filter(({ kind }) => kind === 'words');
}

/** A paragraph of whatever book was built, its first words, and one that comes after it on its page. */
function known({ folder }: BuiltSite) {
  const { items } = JSON.parse(readFileSync(join(folder, 'notebook/items.json'), 'utf8')) as {
    items: KeptItem[];
  };
  const pageOf = ({ address }: KeptItem) => address.replace(/#.*/, '');
  const paragraphs = items.filter(({ kind }) => kind === 'paragraph');
  // Words without anything between them that the page shows otherwise.
  const isPlain = ({ text }: KeptItem) => /^[A-Za-z][a-z]+(?: [a-z]+){5} /.test(text);
  const at = paragraphs.findIndex((one, index) => {
    const next = paragraphs[index + 1];
    return isPlain(one) && next !== undefined && pageOf(next) === pageOf(one);
  });
  const paragraph = paragraphs[at] as KeptItem;
  const start = paragraph.text.split(' ').slice(0, 6).join(' ');
  return { paragraph, page: pageOf(paragraph), start, second: paragraphs[at + 1]?.id ?? '' };
}

export const saved = (page: string, { id, address, place }: KeptItem, exact: string) => ({
  ...{ exact, prefix: '', suffix: '', page, piece: id, source: address, name: place, link: '' },
});

export async function keep(page: Page, built: BuiltSite, words: ReturnType<typeof saved>): Promise<void> {
  const entry = { kind: 'words', id: 'w', note: 'Mine.', labels: [], kept: '', words };
  await page.evaluate(
    ([key = '', text = '']) => localStorage.setItem(key, text),
    [`${idOf(built)}:notebook`, JSON.stringify({ version: 2, entries: [entry] })],
  );
}

/** What is painted, in words. */
export const painted = (page: Page) =>
  page.evaluate(() =>
    ['saved-words', 'noted-words'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) =>
        (range as Range).toString().replace(/\s+/g, ' ').trim(),
      ),
    ),
  );

/** Where words begin and end on the page, for a mouse and for a selection. */
const find = (id: string, words: string) => {
  const walker = document.createTreeWalker(
    document.getElementById(id) ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  let text = '';
  const places: [Node, number][] = [];
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let at = 0; at < data.length; at += 1) {
      const letter = data.charAt(at);
      if (/\s/.test(letter) && (text === '' || text.endsWith(' '))) continue;
      text += /\s/.test(letter) ? ' ' : letter;
      places.push([walker.currentNode, at]);
    }
  }
  const from = text.indexOf(words);
  const [first, last] = [places[from], places[from + words.length - 1]];
  if (from < 0 || !first || !last) throw new Error(`“${words}” is not in ${id}: ${text.slice(0, 200)}`);
  const range = document.createRange();
  range.setStart(...first);
  range.setEnd(last[0], last[1] + 1);
  return range;
};

export async function select(page: Page, id: string, words: string): Promise<void> {
  await page.evaluate(`{
    const range = (${find.toString()})(${JSON.stringify(id)}, ${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }`);
  await page.getByRole('group', { name: 'Selected words' }).waitFor();
}

/** Draws a mouse over words. */
export async function drag(page: Page, id: string, words: string): Promise<void> {
  const box = await page.evaluate<{ left: number; right: number; top: number; end: number }>(`{
    const range = (${find.toString()})(${JSON.stringify(id)}, ${JSON.stringify(words)});
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const all = [...range.getClientRects()];
    const [first, last] = [all[0], all.at(-1)];
    ({ left: first.left, top: first.top + first.height / 2, right: last.right, end: last.top + last.height / 2 });
  }`);
  await page.mouse.move(box.left + 1, box.top);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.end, { steps: 5 });
  await page.mouse.up();
}
