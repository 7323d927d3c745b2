import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ExportedFile } from '../../src/site/exporter.ts';
import { answer, manyFiles } from '../../src/site/many-files.ts';
import { takeApartIn } from '../../src/site/take-apart.ts';

const folder = mkdtempSync(join(tmpdir(), 'many-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files = Array.from({ length: 1001 }, (_, at): ExportedFile => ({
  path: `oembed/${at % 2 ? 'quotes/' : ''}${at}.json`,
  type: 'application/json; charset=utf-8',
  text: `{"it":"is ${at} “√”\\n"}`,
}));
const route = { folder: 'oembed/' };

test('While one writes, every file is asked for by its own path', async () => {
  const paths = manyFiles('answer', files, { ...route, isBuild: false });
  expect(paths).toHaveLength(files.length);
  const [, second] = paths;
  expect(second?.params).toEqual({ answer: 'quotes/1.json' });
  const response = answer(second?.props ?? { files }, route.folder);
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await response.text()).toBe(files[1]?.text);
});

test('A build asks for few, and writes the same files as if it had asked for each', async () => {
  const paths = manyFiles('answer', files, { ...route, isBuild: true });
  expect(paths).toHaveLength(3);
  for (const { params, props } of paths) {
    const file = join(folder, 'data/oembed', params.answer);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await answer(props, route.folder).text());
  }
  expect(await takeApartIn(folder)).toBe(files.length);
  const written = readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true });
  expect(written.filter((entry) => entry.isFile())).toHaveLength(files.length);
  for (const { path, text } of files) expect(readFileSync(join(folder, 'data', path), 'utf8')).toBe(text);
});
