import { expect, test } from 'vitest';
import {
  accessBrowsers,
  accessDays,
  accessStatus,
  failedChecks,
  listed,
  pageCount,
  pagesTried,
} from '../../../src/features/about/access.ts';
import type {
  AccessPart,
  AccessRecord,
  AccessScan,
} from '../../../src/features/about/access-record-schema.ts';

const browser = { name: 'Chromium', version: '156.0' };
const scan: AccessScan = {
  date: '2026-11-05',
  engine: { name: 'axe-core', version: '4.14.1' },
  browser,
  pages: 140,
  views: [{ theme: 'light', width: 1280 }],
  tags: ['wcag2a'],
  besides: [],
  rules: 60,
  findings: [],
  undecided: [],
};
const part = (date: string, passed: boolean, more: Partial<AccessPart> = {}): AccessPart => ({
  id: 'keyboard',
  title: 'Keyboard',
  date,
  checks: [{ says: 'The Tab key comes to every seed bed', criteria: ['2.1.1'], passed }],
  ...more,
});
const record = (more: Partial<AccessRecord>): AccessRecord => ({ scan, parts: [], untested: [], ...more });

test('nothing is known until the engine has run, whatever else has', () => {
  expect(accessStatus({ parts: [part('2026-11-05', true)], untested: [] })).toBe('unknown');
  expect(accessStatus(record({}))).toBe('none-found');
});

test('one check that fails, or one rule that is broken, is a failure', () => {
  const parts = [part('2026-11-05', true), part('2026-11-06', false)];
  expect(accessStatus(record({ parts }))).toBe('failures');
  expect(failedChecks(parts)).toEqual(parts[1]?.checks);
  const finding = { rule: 'region', asks: 'Landmarks', criteria: [], pages: ['/'] };
  expect(accessStatus(record({ scan: { ...scan, findings: [finding] } }))).toBe('failures');
});

test('days are the first and the last of all, and browsers are named once', () => {
  const firefox = { name: 'Firefox', version: '153.7' };
  const parts = [part('2026-11-09', true, { browser }), part('2026-11-02', true, { browser: firefox })];
  expect(accessDays(record({ parts }))).toEqual({ first: '2026-11-02', last: '2026-11-09' });
  expect(accessDays({ parts: [], untested: [] })).toBe(undefined);
  expect(accessBrowsers(record({ parts }))).toEqual(['Chromium 156.0', 'Firefox 153.7']);
});

test('what was looked at is said as every page, or as kinds of pages', () => {
  expect(pagesTried(part('2026-11-02', true, { pages: 140 }), 140)).toBe('every page, 140 in all');
  expect(pagesTried(part('2026-11-02', true, { pages: 62 }), 140)).toBe('62 pages, one or more of each kind');
  expect(pagesTried(part('2026-11-02', true), 140)).toBe(undefined);
});

test('lists and numbers of pages are said as people say them', () => {
  expect(listed([360, 768, 1280])).toBe('360, 768 and 1280');
  expect(pageCount(['/'])).toBe('one page');
  expect(pageCount(['/', '/beds/'])).toBe('2 pages');
});
