import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unzipped, Xml } from '../features/packs/open-pack.ts';
import { site } from './sites.ts';

/* The Word documents of sessions, opened by a program that was not written here. */

const folder = join(site.folder, 'data/packs');
const documents = readdirSync(folder).filter((name) => name.endsWith('.docx'));
const hasOffice = spawnSync('soffice', ['--version']).status === 0;

describe.skipIf(!hasOffice)('LibreOffice', () => {
  test('opens every document, and has all its words', { timeout: 300_000 }, () => {
    const place = mkdtempSync(join(tmpdir(), 'word-'));
    const paths = documents.map((name) => join(folder, name));
    const profile = `-env:UserInstallation=file://${join(place, 'profile')}`;
    spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      place,
      ...paths,
    ]);
    const squeezed = (words: string) => words.replaceAll(/\s+/gu, '');
    for (const name of documents) {
      const read = squeezed(readFileSync(join(place, name.replace(/\.docx$/u, '.txt')), 'utf8'));
      const body = Xml.read(unzipped(readFileSync(join(folder, name))).get('word/document.xml') ?? '');
      for (const paragraph of body.all('x:body/x:p'))
        expect(read, name).toContain(squeezed(paragraph.texts('.//x:t').join('')));
    }
    rmSync(place, { recursive: true });
  });
});
