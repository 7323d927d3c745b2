import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchGuide } from '../../src/domain/search-guide.ts';
import { serveCounting } from '../house/counting-server.ts';
import { openBrowser } from './browser.ts';
import { site } from './sites.ts';

/** What the first search may cost, its script, its answer and its counts of every filter included. */
const budget = 110_000;

test('the first search and its answer with counted filters take no more than they may, counted at the server', async () => {
  const guide = JSON.parse(readFileSync(join(site.folder, 'search/guide.json'), 'utf8')) as SearchGuide;
  const term = guide.terms.find(({ name }) => name.includes(' '))?.name ?? '';
  const [browser, server] = await Promise.all([openBrowser(), serveCounting(site.folder)]);
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.address);
    await page.waitForLoadState('networkidle');
    server.answered.length = 0;
    await page.keyboard.press('/');
    await page.locator('search-panel input[type=search]:visible:focus').waitFor();
    // Put in at once: typed letter by letter it asks for more on the way, the more the slower it is typed.
    await page.keyboard.insertText(term);
    await page.locator('search-panel [role=status]:visible', { hasText: `“${term}”` }).waitFor();
    await page.locator('.search-result a:visible').first().waitFor();
    await page.locator('.search-filters > summary:visible').click();
    expect(await page.locator('.search-groups label:visible').count()).toBeGreaterThan(1);
    await page.waitForLoadState('networkidle');
    const total = server.answered.reduce((sum, { bytes }) => sum + bytes, 0);
    const listed = server.answered.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
    expect(total, `the first search takes ${total} bytes:\n${listed}`).toBeLessThanOrEqual(budget);
  } finally {
    server.close();
    await browser.close();
  }
});
