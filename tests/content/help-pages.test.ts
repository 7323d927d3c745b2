import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { systems } from '../../src/features/packs/systems.ts';

/*
 * Each course system's steps on /teach/packs/ say when they were reviewed, and lead to its vendor's help pages, whose
 * addresses somebody has checked.
 */

interface HelpPage {
  url: string;
  system: string;
  checked: string;
}

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const checked = parse(read('help-pages.yaml'), { schema: 'failsafe' }) as HelpPage[];
const page = read('../../content/pages/packs.mdx');
const steps = new Map(
  page
    .split(/^## /mu)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.replaceAll(/\s+/gu, ' ')]),
);
const linksIn = (text: string) => [...text.matchAll(/\]\((https?:[^)]+)\)/gu)].map(([, url = '']) => url);
const named = systems.filter(({ steps }) => steps);

describe.each(named)('the steps for $name', ({ name }) => {
  const text = steps.get(`Put this in ${name}`) ?? '';
  const own = checked.filter(({ system }) => system === name);

  test('say in which month they were last reviewed', () => {
    expect(text).toMatch(/Last reviewed in [A-Z][a-z]+ 20\d\d\./u);
  });

  test('lead to help pages of its vendor, each of which was checked, and to nothing else', () => {
    expect(linksIn(text).length).toBeGreaterThan(0);
    expect(linksIn(text)).toEqual(own.map(({ url }) => url));
  });

  test('rest on addresses that were checked in the month of the review or later', () => {
    const [, month = ''] = /Last reviewed in (\w+ 20\d\d)/u.exec(text) ?? [];
    const reviewed = new Date(`1 ${month} 00:00 UTC`);
    for (const { url, checked } of own)
      expect(new Date(checked).getTime(), url).toBeGreaterThanOrEqual(reviewed.getTime());
  });
});

test('no other part of the page sends readers to another site', () => {
  const elsewhere = [...steps].filter(
    ([title]) => !named.some(({ name }) => title === `Put this in ${name}`),
  );
  expect(elsewhere.flatMap(([, text]) => linksIn(text))).toEqual([]);
});
