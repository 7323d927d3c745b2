import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { verify } from '../../src/checks/verify.ts';
import { type Case, casesIn, withApiary, withPaper } from './apiary.ts';
import { messages } from './messages.ts';

test.for(await casesIn('verification'))('$name', async ({ change = {}, paper, faults }) => {
  const { faults: found } = await verified({ change, paper });
  expect(messages(found)).toBe(faults.trim());
});

test('A verification that finds no fault writes the lock, with hashes and none of the paper’s words', async () => {
  const { told, lock } = await verified({ change: { 'verified.lock': null } });
  expect(told).toBe(
    '4 quotations and 2 tables agree with the paper; all of its 6 quoted passages are among them. ' +
      'Wrote content/verified.lock.',
  );
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
  expect(
    lock
      ?.trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(' ')),
  ).toEqual([
    ['quote', 'great-adventure', hash],
    ['quote', 'how-often', hash],
    ['quote', 'sundays', hash],
    ['quote', 'when-they-hear', hash],
    ['table', 'figure-1', hash],
    ['table', 'table-1', hash],
    ['source', hash],
  ]);
});

test('A verification that finds a fault leaves the lock as it was', async () => {
  const change = { 'verified.lock': 'as it was', 'quotes/leaving.yaml': { 'no keeper': 'no bee' } };
  const { faults, lock } = await verified({ change });
  expect(faults).not.toEqual([]);
  expect(lock).toBe('as it was');
});

test('A book that was just verified has no faults', async () => {
  await withApiary({ 'verified.lock': null }, async (folder) => {
    await withPaper({}, (paper) => verify(folder, paper));
    expect(await checkContent(folder)).toEqual([]);
  });
});

async function verified({
  change = {},
  paper = {},
}: Pick<Case, 'change'> & { paper?: Case['paper'] | undefined }) {
  return withApiary(change, async (folder) => {
    const verification = await withPaper(paper, (file) => verify(folder, file, 'content'));
    const lock = await readFile(join(folder, 'verified.lock'), 'utf8').catch(() => undefined);
    return { ...verification, lock };
  });
}
