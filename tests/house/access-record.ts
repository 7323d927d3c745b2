import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, inject, test } from 'vitest';
import {
  type AccessCheck,
  type AccessPart,
  type AccessRecord,
  accessRecordSchema,
} from '../../src/features/about/access-record-schema.ts';
import { withLock } from '../../tools/run/lock.mjs';
import { accessParts, untested } from './access-parts.ts';
import { root } from './sources.ts';

const file = join(root, 'content/access-record.json');

/** Whether these tests were started to write down what they find; a look at some pages alone is not written down. */
export const recording = process.env['RECORD'] === '1' && inject('scope') !== 'quick';

export const today = () => new Date().toISOString().slice(0, 10);

export function readRecord(): AccessRecord {
  return accessRecordSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Changes the record; test files run at the same time, and must not write over each other. */
export function rewriteRecord(change: (record: AccessRecord) => AccessRecord): Promise<void> {
  return withLock('access-record', 'Another test is recording', async () => {
    const record = accessRecordSchema.parse({ ...change(readRecord()), untested });
    const options = await resolveConfig(file);
    writeFileSync(file, await format(JSON.stringify(record), { ...options, filepath: file }));
  });
}

interface Circumstances {
  /** What the tests run in, once that is known; nothing for what is computed. */
  browser?: () => AccessPart['browser'];
  /** How many pages they look at, if they look at pages. */
  pages?: number;
}

/** Tests whose results the accessibility statement tells. */
export function recorded(id: keyof typeof accessParts, { browser, pages }: Circumstances = {}) {
  const checks: AccessCheck[] = [];
  return {
    /** A test, which may take its time. Its name is a sentence for readers of the statement. */
    check(says: string, criteria: string[], run: () => void | Promise<void>, timeout = 600_000) {
      test(
        says,
        async () => {
          const check = { says, criteria, passed: false };
          checks.push(check);
          await run();
          check.passed = true;
        },
        timeout,
      );
    },
    /** The last test of its file. */
    agrees() {
      test('the accessibility statement says what came of these tests', async () => {
        const seen = browser?.();
        const part = {
          id,
          title: accessParts[id],
          date: today(),
          ...(seen && { browser: seen }),
          ...(pages && { pages }),
          checks,
        };
        if (recording) await rewriteRecord((record) => ({ ...record, parts: withPart(record.parts, part) }));
        const kept = readRecord().parts.find((one) => one.id === id);
        // `npm test` makes some of the checks, perhaps in several files.
        const told = kept && {
          ...kept,
          checks: kept.checks.filter(
            ({ says }) => inject('scope') !== 'quick' || checks.some((one) => one.says === says),
          ),
        };
        expect(telling(told), stale).toEqual(telling(part));
      });
    },
  };
}

export const stale =
  'content/access-record.json tells something else. When the tests are right, run RECORD=1 npx vitest run --project all --project unit tests/site/access tests/site-code/styles/contrast.test.ts over fresh builds.';

/** What a statement says that ordinary changes of content, days and versions leave as it is. */
const telling = (part: AccessPart | undefined) =>
  part && {
    title: part.title,
    browser: part.browser?.name,
    checks: part.checks.toSorted((a, b) => a.says.localeCompare(b.says)),
  };

function withPart(parts: readonly AccessPart[], part: AccessPart): AccessPart[] {
  const order = Object.keys(accessParts);
  return [...parts.filter(({ id }) => id !== part.id), part]
    .filter(({ id }) => order.includes(id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
