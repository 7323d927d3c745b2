import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listDownloads } from '../../../src/features/editions/listing/downloads.ts';
import { siteZip } from '../../../src/features/editions/site-zip/index.ts';

const imprint = {
  id: 'hilltop-notes',
  title: 'Hilltop Notes',
  language: 'en-GB',
  authors: [{ literal: 'Hilltop' }],
  edition: '1999-05-01',
  licence: { name: 'CC BY 4.0', href: 'https://example.org/licence/' },
};
const home = 'https://example.org/course/hilltop/';
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hilltop-'));
  await put('index.html', '<h1>Hilltop</h1>');
  await put('assets/tap.woff2', Uint8Array.of(0, 255, 1));
  await put('download/hilltop-notes.html', '<h1>All</h1>');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

describe('the site as a zip', () => {
  test('holds every file below the site’s own path, so that a server of the folder finds all addresses', async () => {
    const { path, bytes } = await siteZip({ folder, imprint, home });
    expect(path).toBe('download/hilltop-notes-site.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual([
      'START-HERE.html',
      'course/hilltop/assets/tap.woff2',
      'course/hilltop/download/hilltop-notes.html',
      'course/hilltop/index.html',
    ]);
    expect([...(files['course/hilltop/assets/tap.woff2'] ?? [])]).toEqual([0, 255, 1]);
  });

  test('does not hold itself, and is the same when it is made again', async () => {
    const first = await siteZip({ folder, imprint, home });
    await put(first.path, first.bytes);
    const second = await siteZip({ folder: relative('.', folder), imprint, home });
    expect(Buffer.from(second.bytes).equals(first.bytes)).toBe(true);
  });

  test('begins with a page that leads to what opens from disk, and says how to serve the rest', async () => {
    const { bytes } = await siteZip({ folder, imprint, home });
    const files = unzipSync(bytes);
    const page = Buffer.from(files['START-HERE.html'] ?? []).toString();
    const [, link = ''] = /<a href="([^":]+)">/.exec(page) ?? [];
    expect(Object.keys(files)).toContain(link);
    expect(page).toContain('python3 -m http.server 8000');
    expect(page).toContain('href="http://localhost:8000/course/hilltop/"');
  });
});

const page =
  '<section class="data-table" data-editions hidden><p data-edition-to-come=".pdf">No PDFs.</p>' +
  '<p data-edition-to-come="-site.zip">No zip.</p>' +
  '<table><tbody data-editions-of="1999-05-01"></tbody></table></section>';
const list = () => listDownloads(folder, '/course/hilltop/', imprint);
const read = (path: string) => readFile(join(folder, path), 'utf8');

describe('the list of what stands in download/', () => {
  test('has a checksum and a row for every file but itself, and the same when it is made again', async () => {
    await put('about/download/index.html', page);
    await list();
    const lists = () =>
      Promise.all(['download/SHA256SUMS.txt', 'download/index.html', 'about/download/index.html'].map(read));
    const [sums, own, ours] = await lists();
    expect(sums).toBe(`${sha256('<h1>All</h1>')}  hilltop-notes.html\n`);
    expect(own).toContain('<a href="hilltop-notes.html" download>hilltop-notes.html</a>');
    expect(own).toContain(sha256('<h1>All</h1>'));
    await list();
    expect(await lists()).toEqual([sums, own, ours]);
  });
});

describe('the page of downloads', () => {
  beforeEach(() => put('about/download/index.html', page));
  const rows = async () =>
    [...(await read('about/download/index.html')).matchAll(/download>([^<]+)<\/a>/g)].map(([, name]) => name);

  test('has a row for each edition, and shows its table', async () => {
    await put('download/hilltop-notes.epub', 'a book');
    await list();
    const filled = await read('about/download/index.html');
    expect(filled).toContain('<section class="data-table" data-editions>');
    expect(filled).toContain(
      '<a href="/course/hilltop/download/hilltop-notes.epub" download>hilltop-notes.epub</a>',
    );
    expect(filled).toContain('<time datetime="1999-05-01">');
    expect(filled).not.toContain(sha256('a book'));
    expect(await read('download/SHA256SUMS.txt')).toContain(sha256('a book'));
    expect(await rows()).toEqual(['hilltop-notes.epub', 'hilltop-notes.html']);
  });

  test('says of an edition that is not made how it is, and is silent once it is there', async () => {
    await list();
    expect(await read('about/download/index.html')).toContain('<p data-edition-to-come=".pdf">No PDFs.');
    await put('download/hilltop-notes.pdf', 'to print');
    await list();
    const printed = await read('about/download/index.html');
    expect(printed).toContain('<p data-edition-to-come=".pdf" hidden>No PDFs.');
    expect(printed).toContain('<p data-edition-to-come="-site.zip">No zip.');
    expect(await rows()).toEqual(['hilltop-notes.html', 'hilltop-notes.pdf']);
    await rm(join(folder, 'download/hilltop-notes.pdf'));
    await list();
    expect(await read('about/download/index.html')).toContain('<p data-edition-to-come=".pdf">No PDFs.');
    expect(await rows()).toEqual(['hilltop-notes.html']);
  });

  test('that has no table for them is an error', async () => {
    await put('about/download/index.html', '<p>Nothing here.</p>');
    await expect(list()).rejects.toThrow('has no table for the editions');
  });
});
