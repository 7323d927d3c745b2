import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findNu, noNu } from '../../../tools/nu.mjs';
import { nuSays } from './nu.ts';
import { site, smallSites } from '../sites.ts';

const patient = { timeout: 300_000 };

describe.runIf(findNu())('the Nu Html Checker', () => {
  // What readers take away has rules of its own.
  const pagesOf = (folder: string) =>
    readdirSync(folder)
      .filter((name) => name !== 'download' && name !== 'editions')
      .map((name) => join(folder, name));

  test('has nothing to say of any page, of this book or another', patient, async () => {
    const folders = [site.folder, ...smallSites().map(({ folder }) => folder)];
    expect(await nuSays(folders.flatMap(pagesOf), 'pages.txt')).toEqual([]);
  });

  test('has nothing to say of the one-file edition', patient, async () => {
    expect(await nuSays([join(site.folder, 'download')], 'one-file.txt')).toEqual([]);
  });

  test('sees a fault', patient, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nu-'));
    const page = join(folder, 'index.html');
    writeFileSync(page, '<!doctype html>\n<html lang="en">\n<title>Twice</title>\n<p id="a">\n<p id="a">');
    const said = await nuSays([page], 'pages.txt').finally(() => rmSync(folder, { recursive: true }));
    expect(said.map((line) => /index.*?(?=\.)\.html:\d+ [^.]*/.exec(line)?.[0])).toEqual([
      'index.html:5 Duplicate ID “a”',
      'index.html:4 The first occurrence of ID “a” was here',
    ]);
  });
});

if (!findNu()) test.skip(noNu);
