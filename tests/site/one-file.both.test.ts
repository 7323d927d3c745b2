import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { oneFile } from '../../src/features/editions/one-file/index.ts';
import { site as imprint } from '../../src/site/site.ts';
import { OneFile } from './one-file.ts';
import { sites } from './sites.ts';

/** Compressed, typefaces included. */
const limit = 500_000;

describe.each(sites)('the one-file edition of the site below $base', (site) => {
  const file = new OneFile(site);
  const ids = new Set(file.all('id'));

  test('is within its limit when it travels', () =>
    expect(gzipSync(file.text, { level: 9 }).length).toBeLessThan(limit));

  test('is what another run makes', async () => {
    const made = await oneFile({ folder: site.folder, imprint, home: `http://127.0.0.1:4321${site.base}` });
    expect(made.path).toBe(`download/${imprint.id}.html`);
    expect(Buffer.from(made.bytes).toString() === file.text).toBe(true);
  });

  test('holds every page to read, and every quotation', () => {
    for (const page of [
      '/',
      '/read/',
      '/modes/',
      '/quotes/',
      '/quotes/themes/',
      '/tables/',
      '/claims/',
      '/glossary/',
      '/references/',
    ])
      expect(ids, page).toContain(page);
    expect(file.quotes.filter(({ id }) => !ids.has(`/quotes/${id}/`))).toEqual([]);
  });

  test('gives no two things one id', () => {
    const seen = new Set<string>();
    expect(file.all('id').filter((id) => seen.size === seen.add(id).size)).toEqual([]);
  });

  test('has at every link and every name in it what that leads to', () => {
    // A question to the search has no place of its own, but its page has.
    const inside = file.all('href').filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(100);
    const goal = (href: string) => decodeURIComponent(href.slice(1)).replace(/^(\/quotes\/)\?.*$/, '$1');
    expect(inside.filter((href) => !ids.has(goal(href)))).toEqual([]);
    const named = ['for', 'headers', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap(
      (name) => file.all(name).flatMap((value) => value.split(' ')),
    );
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const drawn = [...file.text.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
    expect(drawn.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('leads outside only to other places on the web', () => {
    const outside = file.all('href').filter((href) => !href.startsWith('#'));
    expect(outside.filter((href) => !/^https?:\/\//.test(href) || href.includes('//127.0.0.1'))).toEqual([]);
  });

  test('asks for nothing: its own policy forbids all but what it carries', () => {
    expect(
      file.elements.filter(({ tagName }) => /^(link|img|iframe|object|embed|video|audio)$/.test(tagName)),
    ).toEqual([]);
    expect([...file.all('src'), ...file.all('srcset'), ...file.all('style')]).toEqual([]);
    expect(file.text).not.toMatch(/@import|url\(["']?(?!#|data:)/);
    const [policy = ''] = file.all('content').filter((content) => content.startsWith('default-src'));
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${file.hashOf('script')}`,
      `style-src ${file.hashOf('style')}`,
      'font-src data:',
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });
});

test('where the site is on the web, what the file lacks is linked there', async () => {
  const [site] = sites;
  if (!site) throw new Error('There is a built site.');
  const home = `https://companion.example${site.base}`;
  const { bytes } = await oneFile({ folder: site.folder, imprint, home });
  const text = Buffer.from(bytes).toString();
  expect(text).toContain(`href="${home}teach/"`);
  expect(text).toContain(`<a href="${home}">${imprint.title}</a>`);
});
