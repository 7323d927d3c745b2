import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a folder without a site.yaml has a stand-in, so that the checks can say what is missing', () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-site-'));
  const module = new URL('../../src/site/site.ts', import.meta.url).href;
  // In a process of its own, as a build reads it: the folder is read while the file is run.
  const title = execFileSync(
    process.execPath,
    ['--input-type=module', '-e', `console.log((await import('${module}')).site.title)`],
    { env: { ...process.env, CONTENT_DIR: folder }, encoding: 'utf8' },
  );
  expect(title.trim()).toBe('Untitled');
  rmSync(folder, { recursive: true });
});
