import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDiagrams } from '../../../src/features/diagrams/integration.ts';
import { withTeapot } from './teapot.ts';

const cli = join(import.meta.dirname, '../../../src/features/diagrams/cli.ts');

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [cli, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

describe('Drawing by hand', { timeout: 60_000 }, () => {
  test('has nothing to do where every picture is up to date', async () => {
    await withTeapot({}, async (folder) => {
      expect(await run(folder)).toEqual({ code: 0, out: 'Every picture is up to date.\n', err: '' });
    });
  });

  test('draws what is due, tells of all that is broken, and leaves the pictures of that alone', async () => {
    await withTeapot({ 'tea.mmd': { 'On the table': 'On a tray' } }, async (folder) => {
      const file = (name: string) => join(folder, 'diagrams', name);
      const words = await readFile(file('tea.yaml'), 'utf8');
      for (const name of ['jam', 'toast']) {
        await writeFile(file(`${name}.mmd`), 'flowchart TB\n  pot --> [\n');
        await writeFile(file(`${name}.yaml`), words);
        await writeFile(file(`${name}.svg`), 'the last good one');
      }
      const { code, out, err } = await run(folder);
      expect(code).toBe(1);
      expect(out).toBe(`drew ${file('tea.svg')}\n`);
      expect(err.split('\n').map((line) => line.split('  ')[0])).toEqual([
        `${file('jam.mmd')}:2`,
        `${file('toast.mmd')}:2`,
        '',
      ]);
      expect(await readFile(file('jam.svg'), 'utf8')).toBe('the last good one');
      expect((await readdir(join(folder, 'diagrams'))).filter((name) => name.endsWith('.new'))).toEqual([]);
      expect((await checkDiagrams(folder)).map(({ id }) => id)).toEqual(['diagram-syntax', 'diagram-syntax']);
    });
  });

  test('names the node whose shape it cannot finish', async () => {
    await withTeapot({ 'tea.mmd': { 'cup((Cup))': 'cup([Cup])' } }, async (folder) => {
      const { code, err } = await run(folder);
      expect(code).toBe(1);
      expect(err.replaceAll(`${folder}/`, '')).toBe(
        'diagrams/tea.mmd  diagram-drawing  found a source that does not draw (the node “cup” has a shape other than ' +
          '[ ], ( ), { } and (( ))), expected a flowchart that Mermaid can draw; simplify it until it draws, then run ' +
          'npm run diagrams\n',
      );
    });
  });

  test('says what to do where there is no browser', async () => {
    await withTeapot({ 'tea.svg': null }, async (folder) => {
      const before = process.env.CHROME_PATH;
      process.env.CHROME_PATH = join(folder, 'no-browser');
      try {
        const { code, err } = await run(folder);
        expect({ code, err }).toMatchObject({
          code: 1,
          err: expect.stringContaining('CHROME_PATH') as string,
        });
      } finally {
        process.env.CHROME_PATH = before ?? '';
      }
    });
  });
});
