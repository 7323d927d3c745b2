import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeChecksums } from '../../../src/checks/checksums/write-checksums.ts';

const folder = await mkdtemp(join(tmpdir(), 'checksums-'));
afterAll(() => rm(folder, { recursive: true }));

test('every file is listed by its path and checksum, but the list is not', async () => {
  await mkdir(join(folder, 'read/water'), { recursive: true });
  const files = { 'index.html': 'the hill', 'read/water/index.html': 'the tap', embed: 'no ending' };
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const line = (path: keyof typeof files) =>
    `${createHash('sha256').update(files[path]).digest('hex')}  ${path}\n`;
  // A second time too, when the list is there.
  for (let time = 1; time <= 2; time += 1) {
    expect(await writeChecksums(folder)).toBe(3);
    expect(await readFile(join(folder, 'SHA256SUMS.txt'), 'utf8')).toBe(
      line('embed') + line('index.html') + line('read/water/index.html'),
    );
  }
});
