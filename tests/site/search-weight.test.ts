import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SearchGuide } from '../../src/features/search/guide.ts';
import { serveCounting } from '../house/counting-server.ts';
import { openBrowser } from './browser.ts';
import { site } from './sites.ts';

/** What the first search for a word may cost: scripts, Pagefind’s program, names, the lot of words it is in, and results. */
const budget = 160_000;
/** What a further word costs: the lot of words that it is in, unless that has come, and results. */
const further = 40_000;
/** What further words cost on the mean. */
const meanOfFurther = 30_000;

test('the first search for a word and each further one take no more than they may, counted at the server', async () => {
  const guide = JSON.parse(readFileSync(join(site.folder, 'search/guide.json'), 'utf8')) as SearchGuide;
  const words = [...new Set(guide.terms.flatMap(({ name }) => name.toLowerCase().split(/[^a-z]+/)))].filter(
    (word) => word.length > 6,
  );
  const [first = '', ...others] = words.filter((_, at) => at % Math.ceil(words.length / 8) === 0);
  const [browser, server] = await Promise.all([openBrowser(), serveCounting(site.folder)]);
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(server.address);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    const field = page.locator('search-panel input[type=search]:visible');
    await field.waitFor();
    /** Put in at once: typed letter by letter it asks for more on the way, the more the slower it is typed. */
    const costOf = async (word: string) => {
      await field.fill(word);
      await page.locator('search-panel [role=status]:visible', { hasText: `“${word}”` }).waitFor();
      await page.locator('.search-result a:visible').first().waitFor();
      await page.waitForLoadState('networkidle');
      const listed = server.answered.map(({ path, bytes }) => `${bytes} ${path}`).join('\n');
      const total = server.answered.reduce((sum, { bytes }) => sum + bytes, 0);
      server.answered.length = 0;
      return { total, listed: `“${word}” takes ${total} bytes:\n${listed}` };
    };
    server.answered.length = 0;
    const one = await costOf(first);
    expect(one.total, one.listed).toBeLessThanOrEqual(budget);
    const rest = [];
    for (const word of others) rest.push(await costOf(word));
    for (const { total, listed } of rest) expect(total, listed).toBeLessThanOrEqual(further);
    const mean = rest.reduce((sum, { total }) => sum + total, 0) / rest.length;
    expect(mean, rest.map(({ listed }) => listed).join('\n')).toBeLessThanOrEqual(meanOfFurther);
  } finally {
    server.close();
    await browser.close();
  }
});
