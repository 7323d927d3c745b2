import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { formatNames } from '../../src/features/packs/format-names.ts';
import type { PackParts } from '../../src/features/packs/making.ts';
import { fileOf, unzipped, Xml } from '../features/packs/open-pack.ts';
import { quizFaults } from '../features/packs/quiz-grammar.ts';
import { served, downloaded } from './browser.ts';
import { sites } from './sites.ts';

describe.each(sites)('course packs below $base', async (built) => {
  const parts = JSON.parse(readFileSync(join(built.folder, 'teach/packs/parts.json'), 'utf8')) as PackParts;
  let wrong: string[] = [];

  const { browser, site } = await served(built);

  const open = async (query = '', options = {}): Promise<Page> => {
    wrong = [];
    const page = await browser.newPage(options);
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(site.at(`/teach/packs/${query}`));
    return page;
  };
  const made = async (page: Page) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the file' }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: await downloaded(file) };
  };
  const ready = (name: string) => readFileSync(join(built.folder, 'data/packs', name));

  test('are made in the browser of what is ticked by keyboard, and sent to no one', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
    await page.getByRole('button', { name: 'Choose what goes in' }).press('Enter');
    const tables = page.locator('summary', { hasText: 'Tables' });
    await tables.press('Enter');
    await page.getByLabel('All of Tables').press('Space');
    expect(await page.locator('.pack-count').textContent()).toBe(`${parts.tables.length} things chosen`);
    expect(await page.evaluate(() => location.search)).toBe('?table=all&as=imscc');
    const { name, bytes } = await made(page);
    expect(name).toBe('course-pack.imscc');
    const manifest = Xml.read(fileOf(unzipped(bytes), 'imsmanifest.xml'));
    expect(manifest.texts('x:organizations/x:organization/x:item/x:item/x:title')).toEqual([
      'About',
      'Tables',
    ]);
    expect(manifest.texts('//x:resource[@type="webcontent"]/@href')).toHaveLength(1 + parts.tables.length);
    const own = new URL(site.at('/')).origin;
    expect([...new Set(asked.filter((one) => !one.includes('blob')))]).toEqual([`GET ${own}`]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('hold what the link to a selection says, in the format that it says', async () => {
    const [first, second] = parts.questions.map(({ question }) => question.id);
    const page = await open(`?question=${first},${second},gone&as=gift`);
    await page.locator('.pack-form').waitFor();
    expect(await page.locator('.pack-count').textContent()).toBe('2 things chosen');
    expect(await page.locator('.pack-choices input:checked:visible').count()).toBeGreaterThanOrEqual(2);
    const { name, bytes } = await made(page);
    expect(name).toBe('course-pack.gift.txt');
    const questions = parse(bytes.toString()).filter(({ type }) => type !== 'Category');
    expect(questions.map((one) => ('id' in one ? one.id : undefined))).toEqual([first, second]);
    await page.close();
  });

  test('say why there is no file when nothing is chosen, or no question for a format of questions', async () => {
    const page = await open('?table=all&as=gift');
    await page.locator('.pack-form').waitFor();
    const status = page.locator('pack-builder [role=status]');
    await page.getByRole('button', { name: 'Make the file' }).click();
    expect(await status.textContent()).toContain('GIFT holds questions alone');
    await page.getByRole('button', { name: 'Clear selection' }).click();
    expect(await page.evaluate(() => location.search)).toBe('');
    await page.getByRole('button', { name: 'Make the file' }).click();
    expect(await status.textContent()).toContain('Choose something first');
    await page.close();
  });

  test('come as a sheet, without codes of this machine’s addresses', async () => {
    const page = await open('?section=all');
    await page.getByRole('button', { name: 'Printable sheet' }).click();
    await page.locator('.pack-sheet h2').waitFor();
    expect(await page.locator('.pack-sheet-link').count()).toBe(1 + parts.readings.length);
    expect(await page.locator('.pack-sheet svg').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#ready').isVisible()).toBe(false);
    expect(await page.locator('.pack-sheet-link').first().isVisible()).toBe(true);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('are ready without scripts, in every format, and can be opened', async () => {
    const page = await open('', { javaScriptEnabled: false });
    const links = await page
      .locator('.ready-packs details a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toHaveLength(formatNames.length * (parts.lectures.length + 1));
    const answers = await Promise.all(links.map((link) => page.request.get(new URL(link, page.url()).href)));
    expect(answers.map((answer) => answer.status())).toEqual(links.map(() => 200));
    await page.close();
  });

  test('of the whole course hold every question', () => {
    const questions = parts.questions.map(({ question }) => question.id).sort();
    const gift = parse(ready('all.gift.txt').toString());
    expect(gift.flatMap((one) => ('id' in one && one.type !== 'Category' ? [one.id] : [])).sort()).toEqual(
      questions,
    );
    const items = [...unzipped(ready('all-qti-2.1.zip')).keys()].filter((name) => name.startsWith('items/'));
    expect(items).toEqual(questions.map((id) => `items/${id}.xml`));
    const cartridge = unzipped(ready('all.imscc'));
    const asked = [...cartridge]
      .filter(([name]) => name.startsWith('quizzes/'))
      .flatMap(([, text]) => Xml.read(text).texts('//x:item/@ident'));
    const faults = [...cartridge]
      .filter(([name]) => name.startsWith('quizzes/'))
      .flatMap(([, text]) => quizFaults(Xml.read(text)));
    expect(faults).toEqual([]);
    expect(
      [...cartridge].flatMap(([name, text]) => (name.startsWith('quizzes/') ? strayKeys(text) : [])),
    ).toEqual([]);
    const isAsked = (id: string) => asked.some((one) => one === `q_${id}` || one === `q_${id}-1`);
    expect(questions.filter((id) => !isAsked(id))).toEqual([]);
  });
});

/** Keys of a quiz that are none of the answers that their question offers. */
function strayKeys(text: Parameters<typeof Xml.read>[0]): string[] {
  const quiz = Xml.read(text);
  return quiz.texts('//x:item/@ident').flatMap((id) => {
    const item = `//x:item[@ident="${id}"]`;
    const offered = quiz.texts(`${item}//x:response_lid//x:response_label/@ident`);
    const keys = quiz.texts(`${item}//x:varequal`);
    return offered.length === 0
      ? []
      : keys.filter((key) => !offered.includes(key)).map((key) => `${id}: ${key}`);
  });
}
