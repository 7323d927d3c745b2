import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { site as built } from './sites.ts';

const { browser, site } = await served(built);
/** Addresses of all tables, and of one that has figures to be sorted by. */
let tables: string[];
let sortable: string;

beforeAll(async () => {
  const page = await browser.newPage();
  await page.goto(site.at('/tables/'));
  const links = page.locator('main h2 a');
  tables = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const address of tables) {
    await page.goto(address);
    if (await page.locator('th.number button').count()) sortable = address;
  }
  await page.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const rowsOf = (page: Page) => page.locator('tbody th').allInnerTexts();
const figures = (page: Page) =>
  page
    .locator('tbody td.number:nth-child(2)')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));

describe('a table', () => {
  test('is sorted by the keyboard: highest first, lowest first, then as printed, each said aloud', async () => {
    const page = await open(sortable);
    const printed = await rowsOf(page);
    const head = page.locator('th.number:has(button)').first();
    const status = page.locator('sortable-table [role="status"]');
    await head.locator('button').focus();

    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const highestFirst = await figures(page);
    expect(highestFirst).toEqual(highestFirst.toSorted((a, b) => b - a));
    expect(await status.innerText()).toMatch(/^Sorted by .+, highest first\.$/);

    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await figures(page)).toEqual((await figures(page)).toSorted((a, b) => a - b));

    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBeNull();
    expect(await rowsOf(page)).toEqual(printed);
    expect(await status.innerText()).toBe('In the printed order again.');
    expect(await head.locator('button').evaluate((button) => button === document.activeElement)).toBe(true);
    await page.close();
  });

  test('goes to the printer as printed, and is sorted again afterwards', async () => {
    const page = await open(sortable);
    const printed = await rowsOf(page);
    await page.locator('thead th').first().locator('button').click();
    const sorted = await rowsOf(page);
    expect(sorted).not.toEqual(printed);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await rowsOf(page)).toEqual(printed);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await rowsOf(page)).toEqual(sorted);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('thead th').first().locator('button').isVisible()).toBe(true);
    await page.close();
  });

  test('stands in the printed order, without buttons, where no script runs', async () => {
    const plain = await open(sortable, { javaScriptEnabled: false });
    const scripted = await open(sortable);
    expect(await plain.locator('thead button').count()).toBe(0);
    expect(await rowsOf(plain)).toEqual(await rowsOf(scripted));
    await Promise.all([plain.close(), scripted.close()]);
  });
});

test('a picture shows one arrangement on pages of 320 to 1280 pixels, with no words over others, none cut off and none too small', async () => {
  const page = await browser.newPage();
  const wrong: string[] = [];
  for (const address of tables) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const faults = await page.evaluate(faultsOfPictures);
      wrong.push(...faults.map((fault) => `${address}, ${width} px: ${fault}`));
    }
  }
  expect(wrong).toEqual([]);
  await page.close();
});

/** Runs in the page: measures the words of its pictures as the browser has set them. */
function faultsOfPictures(): string[] {
  const faults: string[] = [];
  for (const figure of document.querySelectorAll('figure.chart')) {
    const shown = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
    if (shown.length !== 1) faults.push(`${shown.length} arrangements are shown`);
    for (const svg of shown) {
      const frame = svg.getBoundingClientRect();
      if (frame.right > innerWidth) faults.push('the picture is wider than the page');
      const lines = [...svg.querySelectorAll('text, tspan')].filter((line) => !line.querySelector('tspan'));
      const boxes = lines.map((line) => {
        const words = document.createRange();
        words.selectNodeContents(line);
        // The box of a line is higher than its letters.
        const { left, right, top, bottom, height } = words.getBoundingClientRect();
        return {
          text: line.textContent,
          left,
          right,
          top: top + height * 0.15,
          bottom: bottom - height * 0.15,
        };
      });
      const scale = frame.width / svg.viewBox.baseVal.width;
      for (const [index, box] of boxes.entries()) {
        const size = parseFloat(getComputedStyle(lines[index] as Element).fontSize) * scale;
        if (size < 12) faults.push(`“${box.text}” is set in ${size.toFixed(1)} pixels`);
        if (box.left < frame.left - 1 || box.right > frame.right + 1) faults.push(`“${box.text}” is cut off`);
        for (const other of boxes.slice(index + 1)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          if (across > 1 && down > 1) faults.push(`“${box.text}” runs into “${other.text}”`);
        }
      }
    }
  }
  return faults;
}
