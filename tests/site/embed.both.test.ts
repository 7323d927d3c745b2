import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Oembed } from '../../src/features/embedding/oembed.ts';
import { jsonFaults, schemaText, xmlFaults } from '../features/downloads/valid.ts';
import { openBrowser } from './browser.ts';
import { type RunningSite, serveSite } from './server.ts';
import { type BuiltSite, isQuick, sites } from './sites.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(sites)('pieces in a frame, from the site below $base', ({ folder, base }) => {
  const pieces = globSync('embed/*/*/index.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').replace('index.html', ''))
    .sort();
  const some = ['quote', 'table', 'diagram'].map(
    (kind) => pieces.find((piece) => piece.startsWith(`embed/${kind}/`)) ?? '',
  );
  const answerOf = (piece: string, ending = 'json') =>
    readFileSync(join(folder, 'data/oembed', `${piece.replace(/^embed\/|\/$/g, '')}.${ending}`), 'utf8');
  const oembed = (piece: string) => JSON.parse(answerOf(piece)) as Oembed;
  let site: RunningSite;
  let host: Server;
  let hosted = '';

  beforeAll(async () => {
    site = await serveSite({ folder, base });
    // A course page elsewhere: another origin, which shows what the answers say, at our site’s real port.
    host = createServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pathname === '/' ? hostPage(searchParams) : '');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => host.once('listening', resolve));
    hosted = `http://localhost:${(host.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    site.close();
    host.close();
    host.closeAllConnections();
  });

  const hostPage = (asked: URLSearchParams) => {
    const piece = asked.get('piece') ?? '';
    const { html } = oembed(piece);
    const query = asked.get('query') ?? '';
    const frame = html.replace(/src="[^"]*"/, `src="${site.at(piece)}${query}"`);
    return `<!doctype html><html lang="en" style="color-scheme: ${asked.get('scheme') ?? 'light'}"><title>A course</title>
      <script>addEventListener('message', ({ data }) => (window.told = data))</script><h1>A course</h1>${frame}`;
  };
  const show = async (piece: string, more: Record<string, string> = {}) => {
    // Null leaves the choice of colours to the page around, as it is for readers.
    const page = await browser.newPage({ colorScheme: null });
    await page.goto(`${hosted}?${new URLSearchParams({ piece, ...more }).toString()}`);
    return { page, frame: page.frameLocator('iframe') };
  };
  const paper = async (page: Page) => {
    const frame = page.frames()[1];
    // The words may be there before the style sheet is.
    await frame?.waitForLoadState();
    return frame?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };

  test('have answers that say what the oEmbed standard requires, and whose pages link to them', () => {
    const schema = JSON.parse(schemaText('oembed.json')) as object;
    const xsd = schemaText('oembed.xsd');
    expect(pieces.length).toBeGreaterThan(20);
    for (const piece of pieces) {
      expect(jsonFaults(schema, oembed(piece)), piece).toEqual([]);
      expect(xmlFaults(xsd, answerOf(piece, 'xml')), piece).toEqual([]);
    }
    for (const piece of some.slice(0, 2)) {
      const home = new URL(oembed(piece).author_url).pathname.slice(base.length);
      const html = readFileSync(join(folder, home, 'index.html'), 'utf8');
      const answer = `${base}data/oembed/${piece.replace(/^embed\/|\/$/g, '')}.json`;
      expect(html).toMatch(new RegExp(`type="application/json\\+oembed" href="https?://[^/]+${answer}"`));
    }
  });

  test.each(some)(
    '%s stands in a page of another origin, with its words, without navigation',
    async (piece) => {
      const { page, frame } = await show(piece);
      await frame.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
      expect(await frame.getByRole('main').innerText()).not.toBe('');
      expect(await frame.getByRole('navigation').count()).toBe(0);
      await page.close();
    },
  );

  test('open their links beside the page around them, not in the frame', async () => {
    for (const piece of some) {
      const { page, frame } = await show(piece);
      const [opened] = await Promise.all([
        page.context().waitForEvent('page'),
        frame.getByRole('main').getByRole('link').first().click(),
      ]);
      await opened.waitForLoadState();
      expect(opened.url().startsWith(site.at('/'))).toBe(true);
      expect(page.url().startsWith(hosted)).toBe(true);
      expect(page.frames()[1]?.url()).toBe(site.at(piece));
      await opened.close();
      await page.close();
    }
  });

  test('are light or dark as their address says, and otherwise as the page around them', async () => {
    const [piece = ''] = some;
    const papers: (string | undefined)[] = [];
    for (const more of [{ scheme: 'light' }, { scheme: 'dark' }, { scheme: 'light', query: '?theme=dark' }]) {
      const { page, frame } = await show(piece, more as Record<string, string>);
      await frame.getByRole('main').waitFor();
      papers.push(await paper(page));
      await page.close();
    }
    const [light, dark, asked] = papers;
    expect(light).not.toBe(dark);
    expect(asked).toBe(dark);
  });

  test('let the ground of the page around them through if they are asked to', async () => {
    const { page, frame } = await show(some[0] ?? '', { query: '?ground=clear' });
    await frame.getByRole('main').waitFor();
    expect(await paper(page)).toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });

  test('tell the page around them how tall they are', async () => {
    const { page } = await show(some[0] ?? '');
    await page.waitForFunction('window.told');
    const told = await page.evaluate('window.told');
    const height = await page.frames()[1]?.evaluate(() => document.body.scrollHeight);
    expect(told).toEqual({ type: 'embed-height', height });
    await page.close();
  });
});

describe('pieces laid out', () => {
  const { folder, base } = sites[0] as BuiltSite;
  const pieces = globSync('embed/*/*/index.html', { cwd: folder }).map((file) =>
    file.replaceAll('\\', '/').replace('index.html', ''),
  );

  test('fit the frames that are announced for them, and no page for a frame is wider than 280 pixels', async () => {
    const site = await serveSite({ folder, base });
    const page = await browser.newPage();
    const measured = isQuick ? pieces.filter((_, index) => index % 5 === 0) : pieces;
    for (const piece of measured) {
      const name = piece.replace(/^embed\/|\/$/g, '');
      const { width, height } = JSON.parse(
        readFileSync(join(folder, 'data/oembed', `${name}.json`), 'utf8'),
      ) as Oembed;
      await page.setViewportSize({ width, height });
      await page.goto(site.at(piece));
      const tall = await page.evaluate(() => document.body.scrollHeight);
      expect(tall, piece).toBeLessThanOrEqual(height);
      await page.setViewportSize({ width: 280, height });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over, piece).toBeLessThanOrEqual(0);
    }
    await page.close();
    site.close();
  });

  test('are whole without scripts', async () => {
    const site = await serveSite({ folder, base });
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
    const page = await context.newPage();
    for (const kind of ['quote', 'table', 'diagram']) {
      const piece = pieces.find((one) => one.startsWith(`embed/${kind}/`)) ?? '';
      await page.goto(site.at(piece));
      expect(await page.getByRole('contentinfo').getByRole('link').last().isVisible()).toBe(true);
      expect(await page.getByRole('main').innerText()).not.toBe('');
    }
    await context.close();
    site.close();
  });
});
