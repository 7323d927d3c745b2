import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CodingData } from '../../src/features/coding/data.ts';
import { chooseSet, firstSet } from '../../src/features/coding/set.ts';
import type { BuiltSite } from './sites.ts';

/** What the exercise of a built site works with, and its first set: the tests know no paper. */
export function codable({ folder }: BuiltSite) {
  const data = JSON.parse(readFileSync(join(folder, 'teach/coding/quotes.json'), 'utf8')) as CodingData;
  return { data, set: chooseSet(data.quotes, { name: firstSet }) };
}

/** Begins the exercise on its page. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin coding' }).click();
  await page.locator('.coding-card').waitFor();
}

/** Gives the quotation in hand these themes. */
export async function give(page: Page, themes: readonly string[]): Promise<void> {
  for (const theme of themes) await page.locator(`.coding-card input[value="${theme}"]`).check();
}

export const next = (page: Page) => page.locator('.coding-card button:not([type])').click();

/** A figure of the results by its name. */
export const fact = (page: Page, name: string) =>
  page.locator('.coding-facts > div', { hasText: name }).locator('dd').textContent();

/** Reads a file of codes into the exercise. */
export async function bring(page: Page, text: string, whose: 'mine' | 'theirs'): Promise<void> {
  const tools = page.locator('.coding-import');
  if ((await tools.getAttribute('open')) === null) await tools.locator('summary').click();
  await tools.locator(`input[value=${whose}]`).check();
  await tools
    .locator('input[type=file]')
    .setInputFiles({ name: 'fellow.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.locator('.coding-read p').first().waitFor();
}
