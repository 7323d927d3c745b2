import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { robots, sitemap } from '../../../src/checks/hosting/sitemap.ts';

const home = 'https://allotments.example/course/';
const page = (canonical: string, more = '') =>
  `<!doctype html><html lang="en"><head><link rel="canonical" href="${home}${canonical}">${more}</head></html>`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitemap-'));
  const files = {
    'index.html': page(''),
    'read/water/index.html': page('read/water/'),
    'embed/quote/a/index.html': page('quotes/a/', '<meta name="robots" content="noindex">'),
    'moved/index.html': page('read/water/'),
    'hidden/index.html': page('hidden/', '<meta name="robots" content="noindex">'),
    '404.html': page('404.html'),
  };
  for (const [path, html] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
});
afterEach(() => rm(folder, { recursive: true }));

test('a sitemap names the pages that are to be found, by their addresses', async () => {
  const read = XmlDocument.fromString(await sitemap(folder, home));
  const namespaces = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  expect(read.find('/s:urlset/s:url/s:loc', namespaces).map(({ content }) => content)).toEqual([
    home,
    `${home}read/water/`,
  ]);
  expect(read.find('//*', namespaces)).toHaveLength(5);
  read.dispose();
});

test('robots are told where it is', () =>
  expect(robots('https://allotments.example/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://allotments.example/sitemap.xml\n',
  ));
