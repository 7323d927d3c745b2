import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { HtmlValidate, version } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { Passed } from './passed.ts';
import { rules } from './rules.ts';
import { isQuick, sites, smallSites } from '../sites.ts';
import { isTakenAway } from '../../../src/site/one-file.ts';

const validator = new HtmlValidate(rules);

async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`),
  );
}

describe.each(isQuick ? [...sites, smallSites()[0]] : [...sites, smallSites()[1]])(
  'the site in $folder',
  ({ folder }) => {
    // What readers take away has rules of its own.
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.html') && !isTakenAway(path),
    );

    test('has no page that html-validate finds fault with', { timeout: 200_000 }, async () => {
      const faults: string[] = [];
      const passed = new Passed(`html-validate-${basename(folder)}`, { rules, version });
      for (const path of pages) {
        const page = readFileSync(join(folder, path), 'utf8');
        if (passed.has(page)) continue;
        const found = await faultsOf(page);
        faults.push(...found.map((fault) => `${path}:${fault}`));
        if (found.length === 0) passed.add(page);
      }
      passed.save();
      expect(pages.length).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    });
  },
);

test('the validator sees a fault', async () => {
  const page = '<!DOCTYPE html>\n<html lang="en"><head><title>Twice</title></head><body><h1>Twice</h1>';
  expect(await faultsOf(`${page}\n<p id="a">One</p>\n<p id="a">Two</p></body></html>`)).toEqual([
    '4: Duplicate ID "a" (no-dup-id)',
  ]);
});

test('a page that has passed is known until it or what decides of it changes', () => {
  const before = new Passed('trial', ['a rule']);
  before.add('<link href="a.B5A-KqPL.css"><p>One</p>');
  before.save();
  const after = new Passed('trial', ['a rule']);
  expect(after.has('<link href="a.BXC68VYD.css"><p>One</p>')).toBe(true);
  expect(after.has('<link href="a.B5A-KqPL.css"><p>Two</p>')).toBe(false);
  expect(new Passed('trial', ['another']).has('<link href="a.B5A-KqPL.css"><p>One</p>')).toBe(false);
});
