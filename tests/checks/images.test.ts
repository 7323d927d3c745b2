import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';

let folder: string;
const picture = () => join(folder, 'images/two-notebooks.png');
const words = () => join(folder, 'images/two-notebooks.yaml');
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } });
const faults = async () =>
  (await checkContent(folder, 'content')).map(
    ({ id, file, line, found }) => `${file}:${line} ${id} ${found}`,
  );

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'images-'));
  await cp(join(import.meta.dirname, '../fixtures/essay'), folder, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true }));

test('an image with its words, its credit and its licence has no fault', async () => {
  expect(await faults()).toEqual([]);
});

test('an image without alternative text, credit or licence has a fault for each', async () => {
  await writeFile(words(), 'file: ./two-notebooks.png\n');
  expect((await faults()).join('\n')).toMatch(/missing-field.*“alt”[^]*“credit”[^]*“licence”/);
});

test('an image whose file is not there has a fault', async () => {
  await rm(picture());
  expect(await faults()).toEqual([
    'content/images/two-notebooks.yaml:1 missing-image “./two-notebooks.png”, which is not there',
  ]);
});

const wrong = 'content/images/two-notebooks.yaml:1 wrong-image a picture';

test.each([
  ['of another format', () => drawn(40, 30).jpeg().toBuffer(), 'in the format JPEG, named .png'],
  [
    'that is no picture',
    () => Promise.resolve(Buffer.from('<svg/onload=alert(1)>')),
    'that cannot be opened',
  ],
  ['that is too wide', () => drawn(2001, 3).png().toBuffer(), 'of 2001 by 3 pixels'],
  ['that is too heavy', () => Promise.resolve(Buffer.alloc(500_001)), 'of 501 kB'],
])('a file %s has a fault', async (_, bytes, found) => {
  await writeFile(picture(), await bytes());
  expect(await faults()).toEqual([`${wrong} ${found}`]);
});

test('a name of an image that there is not has a fault', async () => {
  await rm(words());
  expect((await faults()).join('\n')).toContain('unknown-image “two-notebooks”');
});
