import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

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

const faults: [what: string, files: Record<string, string>, said: RegExp][] = [
  [
    'in a page’s template',
    { 'src/tray.astro': "---\nimport { Cup } from './components.ts';\n---\n\n<Cup name={3} />\n" },
    /^src\/tray\.astro\(5,6\): error TS2322: Type 'number' is not assignable to type 'string'\.$/m,
  ],
  [
    'in a page’s own lines',
    { 'src/cups.astro': '---\nconst cups: number = "two";\n---\n\n<p>{cups}</p>\n' },
    /^src\/cups\.astro\(2,7\): error TS2322: /m,
  ],
  [
    'that nothing uses',
    { 'src/tea.astro': "---\nimport { full } from './pot.ts';\n---\n\n<p>Tea</p>\n" },
    /^src\/tea\.astro\(2,10\): error TS6133: 'full' is declared but its value is never read\.$/m,
  ],
  [
    'in a page’s script',
    { 'src/sink.astro': '<p>Tea</p>\n<script>\n  document.body.pour();\n</script>\n' },
    /^src\/sink\.astro\(3,17\): error TS2339: /m,
  ],
  [
    'in a script',
    { 'src/tap.ts': "import { full } from './pot.ts';\nfull.pour();\n" },
    /^src\/tap\.ts\(2,6\): /m,
  ],
  [
    'that is Astro’s, in a script',
    { 'src/at.ts': 'export const at = Astro.url;\n' },
    /^src\/at\.ts\(1,19\): /m,
  ],
];

describe('with a fault', () => {
  let found: ReturnType<typeof check>;
  beforeAll(() => {
    found = check(Object.assign({}, ...faults.map(([, files]) => files)) as Record<string, string>);
  });

  test.each(faults)('%s, its place is told', (_, __, said) => {
    expect(found.said).toMatch(said);
    expect(found.status).toBe(1);
  });

  test('that has gone with its file, nothing is told', () => {
    const gone = faults.flatMap(([, files]) => Object.keys(files).map((path) => [path, undefined] as const));
    expect(check(Object.fromEntries(gone))).toEqual({ status: 0, said: '' });
  });
});

test('what Astro cannot read is told with its place', () => {
  const { status, said } = check({ 'src/spilt.astro': '---\nconst cups = ;\n---\n\n<p>{cups}</p>\n' });
  expect(said).toMatch(/^src\/spilt\.astro\(2,14\): Expected an expression/);
  expect(status).toBe(1);
});
