import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/checks/dist/pages.ts';
import { pageKindAt } from '../../src/site/pages.ts';
import { pagesOf } from './access/pages.ts';
import { site } from './sites.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';
const pages = pagesOf(site)
  .filter((path) => path.endsWith('/'))
  .map((path) => ({ path, html: readFileSync(join(site.folder, path, 'index.html'), 'utf8') }))
  .filter(({ path, html }) => !html.includes(`data-gone="${path}"`));
const dataOf = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html)?.[1] ?? '{}') as Record<
    string,
    unknown
  >;

describe('what machines are told', () => {
  test('by links in the head: how a page is cited, under which licence, and where its record is (signposting.org)', () => {
    for (const { path, html } of pages) {
      const links = elementsOf(html).filter(({ name }) => name === 'link');
      const href = (rel: string) =>
        links.find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];
      if ((pageKindAt(path)?.citation ?? 'none') === 'none') {
        expect(href('cite-as'), path).toBeUndefined();
        continue;
      }
      expect(href('cite-as'), path).toBe(href('canonical'));
      expect(href('type'), path).toBe(`https://schema.org/${String(dataOf(html)['@type'])}`);
      expect(href('author'), path).toBe('/about/');
      expect(href('license'), path).toBe(licence);
      expect(existsSync(join(site.folder, href('describedby') ?? 'nowhere')), path).toBe(true);
    }
  });

  test('by links in the head, which files belong to a table, a session and the downloads', () => {
    const itemsOf = (html: string) =>
      elementsOf(html)
        .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'item')
        .map(({ attributes }) => attributes['href'] ?? 'nowhere');
    const withItems = pages
      .map(({ path, html }) => ({ path, items: itemsOf(html) }))
      .filter(({ items }) => items.length > 0);
    for (const { path, items } of withItems)
      for (const item of items) expect(existsSync(join(site.folder, item)), `${path} ${item}`).toBe(true);
    const ofKind = (name: string) => withItems.filter(({ path }) => pageKindAt(path)?.name === name);
    for (const { path, items } of ofKind('table'))
      expect(items, path).toEqual(['csv', 'json'].map((ending) => `/data${path.slice(0, -1)}.${ending}`));
    expect(ofKind('table').length).toBeGreaterThan(3);
    for (const { path, items } of ofKind('lecture'))
      expect(
        items.map((item) => item.split('.').at(-1)),
        path,
      ).toEqual(['pptx', 'docx', 'docx']);
    expect(ofKind('lecture').length).toBeGreaterThan(3);
    expect(withItems.find(({ path }) => path === '/about/download/')?.items).toContain('/data/all.zip');
  });

  test('by LRMI on sessions and handouts: level, audience, time, what they teach and ask for', () => {
    const sessions = pages.filter(({ path }) => pageKindAt(path)?.name === 'lecture');
    expect(sessions.length).toBeGreaterThan(0);
    for (const { html, path } of sessions) {
      expect(dataOf(html), path).toMatchObject({
        '@type': 'LearningResource',
        educationalLevel: expect.any(String) as string,
        audience: [
          { '@type': 'EducationalAudience', educationalRole: 'student' },
          { educationalRole: 'teacher' },
        ],
        timeRequired: expect.stringMatching(/^PT\d+M$/) as string,
        hasPart: [
          { learningResourceType: 'handout' },
          { '@type': 'Quiz', learningResourceType: 'self-check' },
        ],
      });
      expect(dataOf(readFileSync(join(site.folder, path, 'handout/index.html'), 'utf8'))).toMatchObject({
        learningResourceType: 'handout',
        isPartOf: { url: dataOf(html)['url'] },
      });
    }
  });

  test('when the words of a page changed last, on every page that has words of its own', () => {
    const days = pages.flatMap(({ path, html }) => {
      const day = dataOf(html)['dateModified'];
      return day === undefined ? [] : [[path, day] as const];
    });
    for (const [path, day] of days) expect(day, path).toMatch(/^\d{4}-\d\d-\d\d$/);
    const dated = new Set(days.map(([path]) => path));
    const owed = pages.filter(({ path }) => /^\/(read|quotes|modes|tables)\/[^/]+\/$/.test(path));
    expect(
      owed.map(({ path }) => path).filter((path) => !dated.has(path) && !/voices|themes|compare/.test(path)),
    ).toEqual([]);
  });

  test('that a quotation and a table are the paper’s, and on which page its terms are told', () => {
    const entries = pages.filter(({ path }) => ['quote', 'table'].includes(pageKindAt(path)?.name ?? ''));
    for (const { path, html } of entries) {
      const entity = dataOf(html)['mainEntity'] as Record<string, unknown> | undefined;
      if (!entity) continue;
      expect(entity, path).not.toHaveProperty('license');
      expect(existsSync(join(site.folder, new URL(String(entity['usageInfo'])).pathname)), path).toBe(true);
    }
  });
});
