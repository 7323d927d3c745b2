import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Readers } from './notebook.ts';
import { answerOf, check, comeNear, openQuestion, order, verdict } from './self-check.ts';
import { sites } from './sites.ts';

describe.each(sites)('questions on what was read, below $base', (built) => {
  let readers: Readers;
  const open = (reader: Parameters<typeof openQuestion>[1], type: string) =>
    openQuestion({ readers, built }, reader, type);

  beforeAll(async () => {
    readers = await Readers.of(built);
  });
  afterAll(() => readers.close());

  test.each(['single', 'multiple'])('of the type %s tell wrong from right, and why', async (type) => {
    const reader = await readers.reader();
    const { question } = await open(reader, type);
    const answer = await answerOf(question);
    const boxes = question.locator('.fields input');
    await check(question);
    expect(await verdict(question)).toBe('Choose an answer first.');
    await boxes.nth(answer.findIndex(({ right }) => !right)).check();
    await check(question);
    expect(await verdict(question)).toBe('Not right.');
    expect(await question.locator('.field-note:visible').allTextContents()).toEqual([
      expect.stringContaining('✗ Wrong.'),
    ]);
    expect(await question.locator('.verdict a').getAttribute('href')).toMatch(/^\/.+\//);
    // Until all is right it is not said what would be.
    const solution = await question
      .locator('details .feedback')
      .evaluate((one) => one.firstChild?.textContent?.trim());
    expect(solution).toBeTruthy();
    expect(await question.locator('.verdict').textContent()).not.toContain(solution);
    await question.getByRole('button', { name: 'Try again' }).click();
    expect(await question.locator('.verdict').textContent()).toBe('');
    expect(await boxes.first().evaluate((box) => box === document.activeElement)).toBe(true);
    for (const [index, { right }] of answer.entries()) if (right) await boxes.nth(index).check();
    await check(question);
    expect(await verdict(question)).toBe('Right.');
    expect(await question.locator('.verdict').textContent()).toContain(solution);
    expect(readers.wrong).toEqual([]);
    await reader.close();
  });

  test('of partners are marked one by one', async () => {
    const reader = await readers.reader();
    const { question } = await open(reader, 'matching');
    const answer = await answerOf(question);
    const fields = question.locator('.fields select');
    await fields.first().selectOption(answer[0]?.text ?? '');
    await check(question);
    expect(await verdict(question)).toBe(`Not yet: 1 of ${answer.length} is right.`);
    for (const [index, { text }] of answer.entries()) await fields.nth(index).selectOption(text);
    expect(await question.locator('.verdict').textContent()).toBe('');
    await check(question);
    expect(await verdict(question)).toBe('Right.');
    await reader.close();
  });

  test('of order are put right by the keyboard alone, which never loses its place', async () => {
    const reader = await readers.reader();
    const { page, question } = await open(reader, 'ordering');
    const right = (await answerOf(question)).map(({ text }) => text);
    expect(await order(question)).not.toEqual(right);
    for (const [place, text] of right.entries()) {
      const up = question.getByRole('button', { name: `Move up: ${text}`, exact: true });
      await up.focus();
      for (let at = (await order(question)).indexOf(text); at > place; at -= 1) {
        await page.keyboard.press('Enter');
        expect(await up.evaluate((button) => button === document.activeElement)).toBe(true);
        expect(await question.locator('[role=status].visually-hidden').textContent()).toBe(
          `Now in place ${at} of ${right.length}.`,
        );
      }
    }
    expect(await order(question)).toEqual(right);
    await check(question);
    expect(await verdict(question)).toBe('Right.');
    await reader.close();
  });

  test('for a figure take it as it is typed', async () => {
    const reader = await readers.reader();
    const { page, question } = await open(reader, 'numeric');
    const [figure] = await answerOf(question);
    const field = question.locator('.fields input');
    for (const [typed, told] of [
      ['much', 'Write a figure, such as 2.5.'],
      ['-99', 'Not right.'],
      [` ${figure?.text.replace('.', ',')} `, 'Right.'],
    ] as const) {
      await field.fill(typed);
      await page.keyboard.press('Enter');
      expect(await verdict(question)).toBe(told);
    }
    await reader.close();
  });

  test('for sentences show a model answer, and leave the judgement to the reader', async () => {
    const reader = await readers.reader();
    const { page, question } = await open(reader, 'short');
    await question.locator('textarea').fill('<b>Mine</b>');
    await question.getByRole('button', { name: 'Compare with a model answer' }).click();
    const [model] = await answerOf(question);
    expect(await question.locator('.verdict').textContent()).toContain(model?.text);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('verdict');
    await question.getByRole('button', { name: 'Yes, count it as right' }).click();
    expect(await question.locator('.known').textContent()).toBe('✓ You have had this right.');
    await page.reload();
    await comeNear(page);
    expect(await question.locator('textarea').inputValue()).toBe('<b>Mine</b>');
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    expect(await question.locator('textarea').inputValue()).toBe('');
    await page.reload();
    await comeNear(page);
    expect(await question.locator('textarea').inputValue()).toBe('');
    await reader.close();
  });

  test('are counted, over a reload and in another tab, until the reader has the count forgotten', async () => {
    const reader = await readers.reader();
    const { page, question } = await open(reader, 'single');
    const count = page.locator('.self-check-count > span').first();
    const all = await page.locator('.questions > li').count();
    const index = (await answerOf(question)).findIndex(({ right }) => right);
    const { page: other } = await open(reader, 'single');
    await question.locator('.fields input').nth(index).check();
    await check(question);
    expect(await count.textContent()).toBe(`1 of ${all} right`);
    await expect
      .poll(() => other.locator('.self-check-count > span').first().textContent())
      .toBe(`1 of ${all} right`);
    await page.reload();
    await comeNear(page);
    expect(await question.locator('.known').textContent()).toBe('✓ You have had this right.');
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    expect(await count.textContent()).toBe(`0 of ${all} right`);
    expect(await count.evaluate((span) => span === document.activeElement)).toBe(true);
    expect(await question.locator('.known').textContent()).toBe('');
    await reader.close();
  });

  test('say so where a browser keeps nothing, and count until the page is left', async () => {
    const reader = await readers.reader(undefined, () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    const { page, question } = await open(reader, 'single');
    const index = (await answerOf(question)).findIndex(({ right }) => right);
    await question.locator('.fields input').nth(index).check();
    await check(question);
    expect(await page.locator('.self-check-count').textContent()).toContain('1 of ');
    expect(await page.locator('.self-check-count').textContent()).toContain(
      'doesn’t let this site save anything',
    );
    await reader.close();
  });

  test('are read with their answers folded below them where there are no scripts', async () => {
    const reader = await readers.withoutScripts();
    const page = await readers.open(reader, '/read/');
    const link = await page.locator('main a[href*="/read/"]').first().getAttribute('href');
    await page.goto(new URL(link ?? '', page.url()).href);
    expect(await page.locator('.questions input, .questions form').count()).toBe(0);
    const first = page.locator('.questions details').first();
    expect(await first.locator('.feedback').isVisible()).toBe(false);
    await first.locator('summary').click();
    expect(await first.locator('.feedback').isVisible()).toBe(true);
    await reader.close();
  });
});
