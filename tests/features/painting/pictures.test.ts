import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { icons, touchIcon } from '../../../src/site/manifest.ts';
import { pictures } from '../../../src/features/pictures/page-pictures.ts';
import { design } from '../../../src/features/painting/design.ts';
import { iconDrawing } from '../../../src/features/painting/icon.ts';
import { paint } from '../../../src/features/painting/paint.ts';
import { paletteOf } from '../../../src/site/styles/palette-of.ts';
import { allotments } from '../../fixtures/allotments.ts';
import { read } from '../../house/sources.ts';
import { pngSize } from '../../house/png.ts';

const inks = paletteOf(read('src/site/styles/tokens.css')).light;
const all = pictures(allotments());
const cache = await mkdtemp(join(tmpdir(), 'pictures-'));
afterAll(() => rm(cache, { recursive: true }));

test('a picture that two ask for at once is painted once, and both have it', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
  const [one, other] = await Promise.all([paint(svg, cache), paint(svg, cache)]);
  expect(one).toEqual(other);
  expect(pngSize(Buffer.from(one)).width).toBe(9);
});

describe('a drawing', () => {
  test.each(all.map((picture) => [picture.path, picture] as const))(
    'of %s holds no text to be set',
    (_, one) => {
      const svg = design(one, inks);
      expect(svg).not.toMatch(/<text|NaN|undefined|Infinity/);
      expect(design(one, inks)).toBe(svg);
    },
  );

  test('has the colours of the axes that the words speak of', () => {
    const [between] = all.filter(({ path }) => path === '/quotes/talk-before/');
    const marks = between?.marks.map(
      ({ paths, dots, rings }) => paths.length + dots.length + rings.length > 0,
    );
    const hues = [inks['axis-level'], inks['axis-boundary'], inks['axis-direction']].slice(0, marks?.length);
    const svg = between ? design(between, inks) : '';
    expect(hues.map((hue) => svg.includes(hue))).toEqual(marks);
  });
});

describe('painting', () => {
  const svg = design(all[0] ?? never(), inks);

  test('gives a small PNG of the size that link previews want', async () => {
    const png = await paint(svg, cache);
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 });
    expect(png.length).toBeLessThan(100_000);
  });

  test('keeps the hues of the thinnest marks', async () => {
    const [spoken] = all.filter(({ path }) => path === '/quotes/talk-before/');
    const { data, info } = await sharp(await paint(design(spoken ?? never(), inks), cache))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const hue = Buffer.from(inks['axis-level'].slice(1), 'hex');
    const isNear = (at: number) =>
      hue.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 16);
    const pixels = Array.from({ length: info.width * info.height }, (_, index) => index * info.channels);
    expect(pixels.filter(isNear).length).toBeGreaterThan(50);
  });

  test('does nothing twice', async () => {
    const first = await paint(svg, cache);
    const before = await readdir(cache);
    expect(Buffer.compare(await paint(svg, cache), first)).toBe(0);
    expect(await readdir(cache)).toEqual(before);
  });

  test.each([...icons, touchIcon])('makes $address', async (icon) => {
    const png = await paint(iconDrawing(icon, read('content/icon.svg'), inks.paper), cache);
    expect(pngSize(png)).toEqual({ width: icon.size, height: icon.size });
  });
});

function never(): never {
  throw new Error('The miniature book has no pages.');
}
