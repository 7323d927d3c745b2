import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { AccessRecord } from '../../../src/features/about/access-record-schema.ts';
import { readAccessRecord } from '../../../src/features/about/access-record.ts';
import { conformanceReport } from '../../../src/features/about/conformance.ts';
import { criteria } from '../../../src/features/about/criteria.ts';
import { readSite } from '../../../src/site/site.ts';
import { read } from '../../house/sources.ts';

/* The accessibility conformance report, judged by its format’s own schema and catalogue. */

interface Adherence {
  level: string;
  notes: string;
}
interface Report {
  report_date: string;
  catalog: string;
  chapters: Record<
    string,
    { criteria: { num: string; components: { name: string; adherence: Adherence }[] }[] }
  >;
}
interface Catalogue {
  chapters: { id: string; criteria: { id: string }[] }[];
  terms: { id: string }[];
}

const folder = 'tests/features/about/openacr';
const site = readSite(join(import.meta.dirname, '../../fixtures/allotments'));
const place = (path: string) => `https://example.org${path}`;
const browser = { name: 'Chromium', version: '156.0' };
const tried = (criterion: string, passed: boolean) => ({
  says: `The seed beds are in order for ${criterion}`,
  criteria: [criterion],
  passed,
});
const record: AccessRecord = {
  scan: {
    date: '2026-11-05',
    engine: { name: 'axe-core', version: '4.14.1' },
    browser,
    pages: 140,
    views: [{ theme: 'light', width: 1280 }],
    tags: ['wcag2a'],
    besides: [],
    rules: 60,
    findings: [
      { rule: 'label', asks: 'Form elements must have labels', criteria: ['4.1.2'], pages: ['/quotes/'] },
    ],
    undecided: [],
  },
  parts: [
    {
      id: 'keyboard',
      title: 'Keyboard',
      date: '2026-11-06',
      browser,
      checks: [tried('2.1.1', true), tried('2.4.3', false)],
    },
  ],
  untested: [{ what: 'Nobody has read it aloud' }],
};

const reportOf = (one: AccessRecord) => parse(conformanceReport(one, site, place) ?? '') as Report;
const adherenceIn = (report: Report, num: string) =>
  Object.values(report.chapters)
    .flatMap(({ criteria }) => criteria)
    .find((criterion) => criterion.num === num)?.components[0]?.adherence;

describe('the conformance report', () => {
  const report = reportOf(record);
  const catalogue = parse(read(`${folder}/2.5-edition-wcag-2.2-en.yaml`)) as Catalogue;

  test.each([
    ['made up for this test', record],
    ['of the site', readAccessRecord('content')],
  ])('keeps the schema of OpenACR, the record being %s', (_, one) => {
    const valid = new Ajv({ strict: false }).compile(
      JSON.parse(read(`${folder}/openacr-0.1.0.json`)) as object,
    );
    valid(reportOf(one));
    expect(valid.errors).toBeNull();
  });

  test('answers every criterion of its catalogue, in its words', () => {
    expect(report.catalog).toBe('2.5-edition-wcag-2.2-en');
    expect(criteria).toEqual(
      Object.fromEntries(
        catalogue.chapters.map((chapter) => [chapter.id, chapter.criteria.map(({ id }) => id)]),
      ),
    );
    const levels = Object.values(report.chapters).flatMap(({ criteria }) =>
      criteria.map(({ components }) => components[0]?.adherence.level),
    );
    for (const level of levels) expect(catalogue.terms.map(({ id }) => id)).toContain(level);
  });

  test('supports what was tested and held, says what failed, and claims nothing of the rest', () => {
    expect(adherenceIn(report, '2.1.1')).toEqual({
      level: 'supports',
      notes: 'Tested: The seed beds are in order for 2.1.1.',
    });
    expect(adherenceIn(report, '2.4.3')?.level).toBe('partially-supports');
    expect(adherenceIn(report, '4.1.2')?.notes).toBe('Fails on one page: Form elements must have labels.');
    expect(adherenceIn(report, '1.2.2')?.level).toBe('not-applicable');
    expect(adherenceIn(report, '1.3.3')?.level).toBe('not-evaluated');
    const supported = Object.values(report.chapters)
      .flatMap(({ criteria }) => criteria)
      .filter(({ components }) => components[0]?.adherence.level === 'supports');
    expect(supported.map(({ num }) => num)).toEqual(['2.1.1']);
  });

  test('is of the last day of the tests, and there is none without them', () => {
    expect(report.report_date).toBe('2026-11-06');
    expect(conformanceReport({ parts: [], untested: [] }, site, place)).toBeUndefined();
  });
});
