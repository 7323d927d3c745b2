import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/checks/content/text/vocabulary.ts';
import { allKinds, kindOf } from '../../src/book/kinds.ts';

const root = join(import.meta.dirname, '../..');
/** What finds faults in content that a build stops at, and where examples of them stand. */
const checks = [join(root, 'src/checks'), join(root, 'src/features/changes')];
const examples = [join(import.meta.dirname, 'cases'), join(root, 'tests/features/changes')];
const readme = await readFile(join(root, 'content/README.md'), 'utf8');
const explained = [...readme.matchAll(/^#### ([a-z-]+)$/gm)].map(([, id]) => id);

test('Every kind of fault that a check can find is explained, each once', async () => {
  const raised = new Set(await idsRaised());
  expect([...raised].filter((id) => !explained.includes(id))).toEqual([]);
  expect(explained).toEqual([...new Set(explained)]);
});

test('No fault is explained that no check finds', async () => {
  const raised = await idsRaised();
  expect(explained.filter((id) => !id?.startsWith('diagram-') && !raised.includes(id ?? ''))).toEqual([]);
});

test('Every kind of fault has an example that freezes its words', async () => {
  const cases = (await Promise.all(examples.map((folder) => texts(folder, '*.yaml')))).flat();
  const shown = new Set(
    [...cases.join('\n').matchAll(/^ +\S+ {2}([a-z-]+) {2}found /gm)].map(([, id]) => id),
  );
  expect((await idsRaised()).filter((id) => !shown.has(id))).toEqual([]);
});

test('Every element of the vocabulary is taught', () => {
  expect(Object.keys(vocabulary).filter((name) => !readme.includes(`\`<${name}`))).toEqual([]);
});

test('Every folder and file of content is listed', () => {
  const rows = [...readme.matchAll(/^\| `.*$/gm)].flatMap(([row]) => [...row.matchAll(/`([^`]+)`/g)]);
  const listed = rows.map(([, path = '']) =>
    path.replace('*', 'example').replace(/\/example$/, '/example.yaml'),
  );
  const unlisted = allKinds.filter(({ name }) => !listed.some((path) => kindOf(path) === name));
  expect(unlisted.map(({ name }) => name)).toEqual([]);
});

/** The ids in the room’s sources; those of unknown ids are made from what an id can name. */
async function idsRaised(): Promise<string[]> {
  const { targets } = await import('../../src/book/ids/targets.ts');
  const sources = (await Promise.all(checks.map((folder) => texts(folder, '**/*.ts')))).flat().join('\n');
  const literal = [...sources.matchAll(/\b(?:id: |missing\()'([a-z]+(?:-[a-z]+)+|unverified)'/g)];
  return [...literal.map(([, id = '']) => id), ...Object.keys(targets).map((target) => `unknown-${target}`)];
}

async function texts(folder: string, pattern: string): Promise<string[]> {
  const files = await Array.fromAsync(glob(pattern, { cwd: folder }));
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}
