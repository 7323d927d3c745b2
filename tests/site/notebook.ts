import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { KeptItem } from '../../src/features/notebook/item.ts';
import type { Notebook } from '../../src/features/notebook/notebook.ts';
import { downloaded, openBrowser } from './browser.ts';
import { type RunningSite, serveSite } from './server.ts';
import type { BuiltSite } from './sites.ts';

/** Any three quotations and any claim that a built site lets a reader keep: the tests know no paper. */
export function keepable({ folder }: BuiltSite) {
  const { items } = JSON.parse(readFileSync(join(folder, 'notebook/items.json'), 'utf8')) as {
    items: KeptItem[];
  };
  const [first, second, third] = items.filter(({ kind }) => kind === 'quote') as [
    KeptItem,
    KeptItem,
    KeptItem,
  ];
  const claim = items.find(({ kind }) => kind === 'claim') as KeptItem;
  return { first, second, third, claim };
}

/** A built site that is served, and a browser whose readers keep things there. */
export class Readers {
  /** Whatever went wrong in the pages, breaches of their policy included. */
  wrong: string[] = [];
  readonly #browser: Browser;
  readonly #site: RunningSite;

  private constructor(browser: Browser, site: RunningSite) {
    this.#browser = browser;
    this.#site = site;
  }

  static async of(built: BuiltSite): Promise<Readers> {
    return new Readers(...(await Promise.all([openBrowser(), serveSite(built)])));
  }

  at = (path: string): string => this.#site.at(path);

  async close(): Promise<void> {
    this.#site.close();
    await this.#browser.close();
  }

  /** A new reader, whose notebook holds a text. */
  async reader(text?: string, prepare?: () => void): Promise<BrowserContext> {
    this.wrong = [];
    const reader = await this.#browser.newContext();
    if (prepare) await reader.addInitScript(prepare);
    if (text === undefined) return reader;
    // No page of the site need come for that.
    const page = await this.open(reader, '/favicon.svg');
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      `${this.#site.id}:notebook`,
      text,
    ] as const);
    await page.close();
    return reader;
  }

  withoutScripts = (): Promise<BrowserContext> => this.#browser.newContext({ javaScriptEnabled: false });

  async open(reader: BrowserContext, path = '/notebook/'): Promise<Page> {
    const page = await reader.newPage();
    page.on('console', (message) => message.type() === 'error' && this.wrong.push(message.text()));
    page.on('pageerror', (error) => this.wrong.push(String(error)));
    await page.goto(this.at(path));
    if (path === '/notebook/') await page.locator('.notebook-count').waitFor({ state: 'attached' });
    return page;
  }
}

/** A notebook with these in it, as it is stored. */
export function holding(...kept: KeptItem[]): string {
  const entries = kept.map(({ kind, id }) => ({ kind, id, note: '', labels: [], kept: '' }));
  return JSON.stringify({ version: 1, entries } satisfies Notebook);
}

export const stored = (page: Page) =>
  page.evaluate(() => localStorage.getItem(`${document.documentElement.dataset['store']}:notebook`));

/** What stands on the notebook’s page, in its order. */
export const keys = (page: Page) =>
  page.locator('.notebook-entry').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));

export const names = (...kept: KeptItem[]) => kept.map(({ kind, id }) => `${kind}:${id}`);

export const row = (page: Page, { kind, id }: KeptItem) => page.locator(`[data-key="${kind}:${id}"]`);

/** Presses a button that saves a file, and reads the file. */
export async function saved(page: Page, name: string): Promise<{ file: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return { file: file.suggestedFilename(), bytes: await downloaded(file) };
}

/** Presses a button that keeps something, or lets it go, and tells what it says of that. */
export async function press(button: Locator): Promise<string> {
  await button.click();
  const said = button.locator('xpath=..').locator('[role=status]:not(:empty)');
  await said.waitFor({ state: 'attached' });
  return (await said.textContent()) ?? '';
}

/** Gives the notebook’s page a file to add. */
export const addFile = (page: Page, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name: 'n.json', mimeType: 'application/json', buffer });
