import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CitationRun } from '../../../src/book/schema/citation.ts';
import { KeptRuns } from '../../../src/features/citing/kept-runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'citations-'));
afterAll(() => rmSync(folder, { recursive: true }));

const runs = (text: string): CitationRun[] => [{ text }];
/** Asks for what must be there already. */
const never = () => {
  throw new Error('This was made before.');
};

test('What one build has formatted, the next takes from its file', () => {
  const file = join(folder, 'one', 'runs.json');
  const first = new KeptRuns(10);
  const write = first.keepIn(file);
  first.get(['harvard', { title: 'Water' }], () => runs('Water'));
  write();
  const next = new KeptRuns(10);
  next.keepIn(file);
  expect(next.get(['harvard', { title: 'Water' }], never)).toEqual(runs('Water'));
  expect(next.get(['harvard', { title: 'Bees' }], () => runs('Bees'))).toEqual(runs('Bees'));
});

test('A file keeps what the last build asked for, and no more', () => {
  const file = join(folder, 'two.json');
  const first = new KeptRuns(10);
  const write = first.keepIn(file);
  first.get('gone', () => runs('gone'));
  first.get('stays', () => runs('stays'));
  write();
  const second = new KeptRuns(10);
  const writeAgain = second.keepIn(file);
  second.get('stays', never);
  second.get('new', () => runs('new'));
  writeAgain();
  const third = new KeptRuns(10);
  third.keepIn(file);
  third.get('stays', never);
  third.get('new', never);
  expect(() => third.get('gone', never)).toThrow('made before');
});

test('A file that is spoilt is made anew', () => {
  const file = join(folder, 'three.json');
  writeFileSync(file, '[["half');
  const kept = new KeptRuns(10);
  const write = kept.keepIn(file);
  kept.get('one', () => runs('one'));
  write();
  const next = new KeptRuns(10);
  next.keepIn(file);
  expect(next.get('one', never)).toEqual(runs('one'));
});

test('Only so many are kept', () => {
  const kept = new KeptRuns(2);
  for (const name of ['one', 'two', 'three']) kept.get(name, () => runs(name));
  expect(kept.get('three', never)).toEqual(runs('three'));
  expect(() => kept.get('one', never)).toThrow('made before');
});
