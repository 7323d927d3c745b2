import { expect, test } from 'vitest';
import { someQuotation } from './access/pages.ts';
import { openOwnBrowser, served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built, openOwnBrowser);

test('a citation has the page that its reader gives, shown and copied, in every style, if the work has that page', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(site.at(someQuotation(built)));
  await page.locator('cite-panel summary').click();
  const field = page.getByLabel(/^Page, \d+ to \d+/);
  const last = (await field.getAttribute('max')) ?? '';
  const cited = page.locator('.cite-styled > div').last();
  for (const style of await page.locator('cite-panel option').all()) {
    await page.locator('cite-panel select').selectOption(await style.getAttribute('value'));
    await field.fill('');
    expect(await cited.innerText()).toContain('paragraph');
    await field.fill(last);
    expect(await cited.innerText()).not.toContain('paragraph');
    expect(await cited.innerText()).toMatch(new RegExp(`\\b${last}\\b`));
    await cited.getByRole('button').click();
    await page.locator('cite-panel [role=status]').getByText('copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(await cited.innerText()).toContain(copied);
    await field.fill(`${Number(last) + 1}`);
    expect(await cited.innerText()).toContain('paragraph');
  }
  await context.close();
});

test('what has no numbered pages is cited without one, and a page is not asked for', async () => {
  const page = await browser.newPage();
  await page.goto(site.at('/glossary/'));
  await page.locator('cite-panel summary').last().click();
  const field = page.getByLabel(/^Page, /);
  await page.getByRole('button', { name: /^Copy reference/ }).waitFor();
  expect(await field.count()).toBe(0);
  await page.getByRole('radio', { name: 'The paper itself' }).check();
  expect(await field.count()).toBe(1);
  await page.close();
});
