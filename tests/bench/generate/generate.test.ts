import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { bookFiles, writeBook } from './index.ts';
import { plan } from './plan.ts';

test('a made-up book has no faults', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lights-'));
  try {
    writeBook(folder, 40);
    expect(await checkContent(folder, 'lights')).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the same seed gives the same bytes, another seed others', () => {
  const asText = (seed: number) => JSON.stringify([...bookFiles(plan(40, seed))]);
  expect(asText(1)).toBe(asText(1));
  expect(asText(2)).not.toBe(asText(1));
});

test('pages and tables grow in proportion, themes as the root', () => {
  const [hundred, tenThousand] = [plan(100), plan(10_000)];
  expect(tenThousand.sections).toBe(100 * hundred.sections);
  expect(tenThousand.tables).toBe(100 * hundred.tables);
  expect(tenThousand.themes).toBe(10 * hundred.themes);
});
