import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/features/offline/messages.ts';
import { elementsOf } from '../../src/checks/dist/pages.ts';
import { steps } from '../../tools/run/editions.mjs';
import { type BuiltSite, smallSites } from './sites.ts';

const { folder: built, base } = smallSites()[0] as BuiltSite;
const folder = mkdtempSync(join(tmpdir(), 'editions-'));
const read = (path: string) => readFileSync(join(folder, path));
const page = () => read('about/download/index.html').toString();
const sum = (bytes: Uint8Array, encoding: 'hex' | 'base64' = 'hex') =>
  createHash('sha256').update(bytes).digest(encoding);

function make(): void {
  for (const [command, args] of steps(folder))
    execFileSync(command, args, { env: { ...process.env, BASE_PATH: base }, stdio: 'pipe' });
}

beforeAll(() => {
  cpSync(built, folder, { recursive: true });
  make();
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('after the editions are made', () => {
  test('the page of downloads lists every one, with its size and day, and a list beside it has the checksums', () => {
    const names = readdirSync(join(folder, 'download')).filter((name) => !/^(index|SHA)/.test(name));
    expect(names.map((name) => name.replace(/^.*\./, '')).sort()).toEqual([
      'epub',
      'html',
      'md',
      'pdf',
      'pdf',
      'zip',
    ]);
    const rows = page().match(/<tr><th scope="row"><a href="\/download\/[^]*?<\/tr>/g) ?? [];
    expect(rows.length).toBe(names.length);
    const sums = read('download/SHA256SUMS.txt').toString();
    for (const name of names) {
      const row = rows.find((one) => one.includes(`download>${name}</a>`)) ?? '';
      expect(sums).toContain(`${sum(read(`download/${name}`))}  ${name}\n`);
      expect(row).toMatch(/<td class="number">[\d,.]+<\/td><td><time datetime="\d{4}-\d\d-\d\d">/);
    }
  });

  test('that page no longer says that some are still to be made', () => {
    const said = elementsOf(page()).filter(({ attributes }) => 'data-edition-to-come' in attributes);
    expect(said.map(({ attributes }) => 'hidden' in attributes)).toEqual([true, true]);
  });

  test('what a browser keeps of that page has its checksum as it is now', () => {
    const list = JSON.parse(read('offline.json').toString()) as Edition;
    const bytes = read('about/download/index.html');
    expect(list.files).toContainEqual(['about/download/', bytes.length, sum(bytes, 'base64')]);
    expect(read('sw.js').toString()).toContain(sum(read('offline.json'), 'base64'));
  });

  test('the zip holds that page, and the checksums of its own pages, as they are without the zip', () => {
    const files = unzipSync(
      read(`download/${readdirSync(join(folder, 'download')).find((name) => name.endsWith('.zip')) ?? ''}`),
    );
    const inZip = (path: string) => files[`${base.slice(1)}${path}`] ?? Uint8Array.of();
    const kept = inZip('about/download/index.html');
    expect(Buffer.from(kept).toString()).toContain('.pdf</a>');
    expect(Buffer.from(kept).toString()).not.toContain('-site.zip</a>');
    const list = JSON.parse(Buffer.from(inZip('offline.json')).toString()) as Edition;
    expect(list.files).toContainEqual(['about/download/', kept.length, sum(kept, 'base64')]);
    expect(list.files.map(([address]) => address)).not.toContain('SHA256SUMS.txt');
  });
});

test('made a second time, they are the same bytes', { timeout: 240_000 }, () => {
  const before = sums();
  make();
  expect(sums()).toEqual(before);
});

const sums = () =>
  ['download/SHA256SUMS.txt', 'about/download/index.html', 'offline.json', 'sw.js'].map((path) =>
    read(path).toString(),
  );
