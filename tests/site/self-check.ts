import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type Readers } from './notebook.ts';
import type { BuiltSite } from './sites.ts';

/** A page that asks a question of a type, and the question there: the tests know no paper. */
export async function openQuestion(
  { readers, built }: { readers: Readers; built: BuiltSite },
  reader: BrowserContext,
  type: string,
): Promise<{ page: Page; question: Locator }> {
  const file = globSync('read/*/index.html', { cwd: built.folder }).find((name) =>
    readFileSync(join(built.folder, name), 'utf8').includes(`data-type="${type}"`),
  );
  if (!file) throw new Error(`No reading asks a question of the type ${type}.`);
  const page = await readers.open(reader, `/${file.replaceAll('\\', '/').replace('index.html', '')}`);
  await comeNear(page);
  return { page, question: page.locator(`.questions > [data-type=${type}]`).first() };
}

/** Scrolls to the questions and waits until they can be attempted. */
export async function comeNear(page: Page): Promise<void> {
  await page.locator('#self-check').scrollIntoViewIfNeeded();
  await page.locator('.self-check-count').waitFor();
}

/** The lines of a question’s answer, as the page was built with it. */
export const answerOf = (question: Locator) =>
  question.locator('.answer > li, p.answer').evaluateAll((lines) =>
    lines.map((line) => ({
      text: (line.querySelector('b') ?? line.querySelector('span') ?? line).textContent.trim(),
      right: (line as HTMLElement).dataset['right'] === 'true',
    })),
  );

export const check = (question: Locator) => question.getByRole('button', { name: 'Check' }).click();

export const verdict = (question: Locator) => question.locator('.verdict strong').textContent();

/** The words of the things to order, from the first place to the last. */
export const order = (question: Locator) => question.locator('.movable > span:first-child').allTextContents();
