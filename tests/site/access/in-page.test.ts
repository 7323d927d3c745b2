import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { clipped, overlaps, scrolledSideways, sideways, smallTargets } from './in-page.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 400, height: 400 } });
});
afterAll(() => browser.close());

async function seen(html: string, look: () => string[]): Promise<string[]> {
  await page.setContent(`<style>body { margin: 0; font: 16px/1.2 monospace }</style>${html}`);
  return page.evaluate(look);
}
const wide = '<div style="width: 500px">Seeds</div>';

test('what is wider than the window is seen, unless it scrolls in a region of its own', async () => {
  expect(await seen(wide, sideways)).toEqual(['the page is 500 px wide', 'div reaches from 0 to 500']);
  expect(await seen(`<div style="overflow: auto">${wide}</div>`, sideways)).toEqual([]);
});

test('words over words are seen, and lines close to each other are not', async () => {
  const second = (margin: number) =>
    `<p style="margin: 0">Beans</p><p style="margin: ${margin}px 0 0">Peas</p>`;
  expect(await seen(second(-14), overlaps)).toEqual(['“Beans” and “Peas”']);
  expect(await seen(second(-2), overlaps)).toEqual([]);
});

test('words that a box cuts off are seen', async () => {
  const box = (height: number) =>
    `<div class="box" style="height: ${height}px; overflow: hidden">Leeks</div>`;
  expect(await seen(box(9), clipped)).toEqual(['div.box is cut off']);
  expect(await seen(box(40), clipped)).toEqual([]);
});

test('what is scrolled sideways is seen, unless its region has a name', async () => {
  const region = (name: string) => `<div class="box" style="overflow: auto"${name}>${wide}</div>`;
  expect(await seen(region(''), scrolledSideways)).toEqual(['div.box is scrolled sideways']);
  expect(await seen(region(' role="region" aria-label="Seeds"'), scrolledSideways)).toEqual([]);
});

test('small targets are seen when they are close, and left alone in a sentence or far apart', async () => {
  const button = (margin: number) =>
    `<button style="all: unset; display: block; height: 12px; width: 40px; margin-top: ${margin}px">Sow</button>`;
  expect(await seen(button(0) + button(0), smallTargets)).toHaveLength(2);
  expect(await seen(button(20) + button(20), smallTargets)).toEqual([]);
  expect(await seen('<p>You <a href="#a">sow</a> and <a href="#b">reap</a>.</p>', smallTargets)).toEqual([]);
});
