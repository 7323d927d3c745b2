import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'types-')));
  for (const path of ['tools/types', 'tsconfig.json'])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Checks the real types of a few files; without a text a file is taken out. */
function check(files: Record<string, string | undefined>) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/types/check.mjs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

const cup = `---
import { full } from './pot.ts';

interface Props {
  name: string;
}

const { name } = Astro.props;
---

<p class="cup" class="large">{name}: {full}</p>
`;

test('pages and scripts without a fault pass, and a page may name an attribute twice', () => {
  const files = {
    '.astro/types.d.ts': '/// <reference types="astro/client" />\n',
    'src/pot.ts': 'export const full = true;\n',
    'src/Cup.astro': cup,
    'src/components.ts': "export { default as Cup } from './Cup.astro';\n",
  };
  expect(check(files)).toEqual({ status: 0, said: '' });
});

test.each([
  [
    'in a page’s template',
    { 'src/tea.astro': "---\nimport { Cup } from './components.ts';\n---\n\n<Cup name={3} />\n" },
    /^src\/tea\.astro\(5,6\): error TS2322: Type 'number' is not assignable to type 'string'\.$/,
  ],
  [
    'in a page’s own lines',
    { 'src/tea.astro': '---\nconst cups: number = "two";\n---\n\n<p>{cups}</p>\n' },
    /^src\/tea\.astro\(2,7\): error TS2322: /,
  ],
  [
    'that nothing uses',
    { 'src/tea.astro': "---\nimport { full } from './pot.ts';\n---\n\n<p>Tea</p>\n" },
    /^src\/tea\.astro\(2,10\): error TS6133: 'full' is declared but its value is never read\.$/,
  ],
  [
    'in a page’s script',
    { 'src/tea.astro': '<p>Tea</p>\n<script>\n  document.body.pour();\n</script>\n' },
    /^src\/tea\.astro\(3,17\): error TS2339: /,
  ],
  [
    'that Astro cannot read',
    { 'src/tea.astro': '---\nconst cups = ;\n---\n\n<p>{cups}</p>\n' },
    /^src\/tea\.astro\(2,\d+\): /m,
  ],
  [
    'in a script',
    { 'src/tea.ts': "import { full } from './pot.ts';\nfull.pour();\n" },
    /^src\/tea\.ts\(2,6\): /,
  ],
  [
    'that is Astro’s, in a script',
    { 'src/tea.ts': 'export const at = Astro.url;\n' },
    /^src\/tea\.ts\(1,19\): /,
  ],
])('a fault %s is told with its place', (_, files, said) => {
  const found = check(files);
  expect(found.said).toMatch(said);
  expect(found.status).toBe(1);
  expect(check(Object.fromEntries(Object.keys(files).map((path) => [path, undefined])))).toEqual({
    status: 0,
    said: '',
  });
});
