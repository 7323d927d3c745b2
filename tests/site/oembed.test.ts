import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Oembed } from '../../src/features/embedding/oembed.ts';
import { openBrowser } from './browser.ts';
import { serveSite } from './server.ts';
import { site as built } from './sites.ts';

describe('a page, asked as a consumer asks it', () => {
  /** What a consumer finds by an address: it fetches the page, its part left out, and follows the links in its head. */
  const offered = (address: string): Oembed[] => {
    const html = readFileSync(join(built.folder, address.replace(/#.*/, ''), 'index.html'), 'utf8');
    const head = html.slice(0, html.indexOf('</head>'));
    return [...head.matchAll(/<link\b[^>]*type="application\/json\+oembed"[^>]*>/g)].map(([link]) => {
      const answer = new URL(/href="([^"]*)"/.exec(link)?.[1] ?? '');
      const path = answer.pathname.slice(answer.pathname.indexOf('/data/'));
      return JSON.parse(readFileSync(join(built.folder, path), 'utf8')) as Oembed;
    });
  };
  const partsOf = (pattern: RegExp) =>
    readFileSync(join(import.meta.dirname, '../../content/permalinks.lock'), 'utf8')
      .split('\n')
      .flatMap((line) => pattern.exec(line)?.[1] ?? []);

  test.each([
    ['claim', /^(\/claims\/#\S+) claim /],
    ['paragraph', /^(\/read\/\S+#\S+) paragraph /],
    ['diagram', /^(\/read\/\S*#diagram-\S+) diagram /],
  ])('offers every %s by its own address, and the page itself first', (_, pattern) => {
    const addresses = partsOf(pattern);
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      const [first, ...parts] = offered(address);
      const homeOf = (answer?: Oembed) => new URL(answer?.author_url ?? 'x:').href;
      expect(homeOf(first).endsWith(address.replace(/#.*/, '')), address).toBe(true);
      expect(
        parts.filter((part) => homeOf(part).endsWith(address)),
        address,
      ).toHaveLength(1);
    }
  });

  test('offers what a host with the strictest policy shows as it is meant: nothing in it has a style', () => {
    for (const file of globSync('data/oembed/**/*.json', { cwd: built.folder })) {
      const { html, title } = JSON.parse(readFileSync(join(built.folder, file), 'utf8')) as Oembed;
      expect(html, file).not.toMatch(/\bstyle=|<script/);
      expect(title, file).not.toBe('');
    }
  });
});

test('a frame fits a phone’s page and a wide one on a host that forbids all styles', async () => {
  const browser = await openBrowser();
  const site = await serveSite(built);
  const { html } = JSON.parse(
    readFileSync(join(built.folder, 'data/oembed', 'table/table-1.json'), 'utf8'),
  ) as Oembed;
  const frame = html.replace(/src="[^"]*"/, `src="${site.at('embed/table/table-1/')}"`);
  const policy = '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'">';
  for (const width of [320, 1200]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.setContent(
      `<!doctype html><html lang="en"><head>${policy}<meta name="viewport" content="width=device-width"></head><body>${frame}</body></html>`,
    );
    const box = await page.locator('iframe').boundingBox();
    expect(box?.width).toBeGreaterThan(width - 40);
    expect(box?.width).toBeLessThanOrEqual(width);
    expect(told.filter((line) => /style/i.test(line))).toEqual([]);
    await page.close();
  }
  site.close();
  await browser.close();
});
