import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { begin, codable, give } from '../coding.ts';
import { holding, keepable, row } from '../notebook.ts';
import { comeNear } from '../self-check.ts';
import { idOf, site } from '../sites.ts';
import { Attacker, readingWithQuestion } from './attacker.ts';

const reading = readingWithQuestion();

let attacker: Attacker;
beforeAll(async () => {
  attacker = await Attacker.arrive();
});
afterAll(() => attacker.leave());

describe('in a field', () => {
  test('of the search for quotations or of the whole text, nothing does harm', async () => {
    const quotes = await attacker.open('/quotes/');
    await quotes.locator('quote-explorer[data-shows=results]').waitFor();
    expect(
      await attacker.harmful(quotes, 1, ([text = '']) => quotes.locator('#explorer-field').fill(text)),
    ).toEqual([]);
    const search = await attacker.open('/search/');
    const field = search.locator('search-panel input[type=search]:visible');
    await field.fill('a');
    await search.locator('.search-result').first().waitFor();
    expect(await attacker.harmful(search, 1, ([text = '']) => field.fill(text))).toEqual([]);
  });

  test('of the notebook, nothing does harm, then or when it is opened again', async () => {
    const { first } = keepable(site);
    const page = await attacker.open('/404.html');
    await page.evaluate(
      ([key = '', text = '']) => localStorage.setItem(key, text),
      [`${idOf(site)}:notebook`, holding(first)],
    );
    const attempt = async ([text = '', ...others]: string[]) => {
      await page.goto(attacker.at('/notebook/'));
      await row(page, first).locator('textarea').fill(text);
      await row(page, first).locator('input[type=text]').fill(others.join(', '));
      await row(page, first).locator('input[type=text]').blur();
    };
    expect(await attacker.harmful(page, 3, attempt)).toEqual([]);
  });

  test('of a question or of the coding exercise, nothing does harm', async () => {
    const page = await attacker.open(reading);
    await comeNear(page);
    const answer = page.locator('.questions > [data-type=short] textarea').first();
    const compare = page.getByRole('button', { name: 'Compare with a model answer' }).first();
    await answer.fill('An answer.');
    await compare.click();
    expect(await attacker.harmful(page, 1, ([text = '']) => answer.fill(text))).toEqual([]);

    const { data, set } = codable(site);
    const coding = await attacker.open('/teach/coding/');
    await begin(coding);
    await give(
      coding,
      data.themes
        .map(({ id }) => id)
        .filter((id) => !set[0]?.themes.includes(id))
        .slice(0, 1),
    );
    await coding.getByRole('button', { name: 'Compare', exact: true }).click();
    const why = coding.locator('.coding-differences textarea').first();
    expect(await attacker.harmful(coding, 1, ([text = '']) => why.fill(text))).toEqual([]);
  });
});
