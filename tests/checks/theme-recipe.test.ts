import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { bookWithout } from '../fixtures/lacking.ts';

/* The recipe for a theme in CONTRIBUTING.md, with each of its steps left out in turn. */

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const change = (path: string, from: string, to: string) => {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
};

const steps = {
  'its entry': () =>
    appendFileSync(
      join(folder, 'themes.yaml'),
      `- id: rest
  name: Rest
  definition: What a seat is for.
  apply: Where someone lies or sits down.
  avoid: Where they only pass.
  clear: { quote: where-the-dog-lies, why: It lies down. }
  borderline: { quote: welcome-to-all, why: A welcome is not yet a rest. }
`,
    ),
  'the quotations that have it': () =>
    change('quotes/visitors.yaml', 'themes: [comfort]', 'themes: [comfort, rest]'),
  'the decision on each of those': () =>
    appendFileSync(
      join(folder, 'coding/decisions.yaml'),
      '- { id: where-the-dog-lies, themes: [comfort, rest], rules: [own-words], why: It lies down. }\n',
    ),
  'that the first coding lacks it': () => change('coding/first.yaml', 'codes:', 'lacks: [rest]\ncodes:'),
  'that the second coding lacks it': () => change('coding/second.yaml', 'codes:', 'lacks: [rest]\ncodes:'),
};

const addedBut = async (omitted?: string) => {
  folder = bookWithout('nothing');
  for (const [step, take] of Object.entries(steps)) if (step !== omitted) take();
  return (await checkContent(folder)).map(({ id, file }) => `${id} ${file.replace(/^.*?content\//, '')}`);
};

test('a theme with all its parts is no fault', async () => expect(await addedBut()).toEqual([]));

test.each([
  ['its entry', 'unknown-theme'],
  ['the quotations that have it', 'unused-theme'],
  ['the decision on each of those', 'decision-not-followed'],
  ['that the first coding lacks it', 'theme-not-lacked'],
  ['that the second coding lacks it', 'theme-not-lacked'],
])('without %s, the check names it', async (omitted, fault) =>
  expect((await addedBut(omitted)).join('\n')).toContain(fault),
);
