import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elementsOf } from '../../src/checks/dist/pages.ts';
import { pngSize } from '../house/png.ts';
import { sites } from './sites.ts';
import { isTakenAway } from '../../src/site/one-file.ts';

describe.each(sites)('links to the site below $base', ({ folder, base }) => {
  const placeOf = (address: string) => join(folder, decodeURI(address).slice(base.length));
  const file = (address: string) => readFileSync(placeOf(address));
  const pages = globSync('**/*.html', { cwd: folder })
    .filter((page) => !isTakenAway(page))
    .map((page) => {
      const elements = elementsOf(readFileSync(join(folder, page), 'utf8'));
      const meta = (property: string) =>
        elements.find(({ attributes }) => attributes['property'] === property)?.attributes['content'];
      const linked = (rel: string) =>
        elements.find(({ attributes }) => attributes['rel'] === rel)?.attributes['href'];
      return { page, meta, linked };
    });
  // What is made for a frame in another's page, or sends its reader on, is not passed on as a link.
  const shown = pages.filter(({ meta }) => meta('og:title'));

  const pictureOf = ({ meta }: (typeof pages)[number]) => new URL(meta('og:image') ?? '').pathname;

  test('have a picture to show: a new kind of page wants a line in src/features/pictures/page-pictures.ts', () => {
    expect(shown.length).toBeGreaterThan(20);
    const without = shown.filter((page) => !existsSync(placeOf(pictureOf(page))));
    expect(without.map(({ page }) => page)).toEqual([]);
  });

  test('show it in the size that they announce, small enough for any site that shows links', () => {
    for (const page of shown) {
      const png = file(pictureOf(page));
      const announced = {
        width: Number(page.meta('og:image:width')),
        height: Number(page.meta('og:image:height')),
      };
      expect(pngSize(png), page.page).toEqual({ width: 1200, height: 630 });
      expect(announced, page.page).toEqual({ width: 1200, height: 630 });
      expect(png.length, page.page).toBeLessThan(100_000);
    }
  });

  test('tell that picture in words', () => {
    expect(shown.filter(({ meta }) => !meta('og:image:alt')).map(({ page }) => page)).toEqual([]);
  });

  test('lead to a manifest whose icons are there in their sizes', () => {
    const [manifest] = new Set(shown.map(({ linked }) => linked('manifest')));
    const { start_url: start, icons } = JSON.parse(file(manifest ?? '').toString()) as {
      start_url: string;
      icons: { src: string; sizes: string }[];
    };
    expect(start).toBe(base);
    for (const { src, sizes } of icons) {
      const { width, height } = pngSize(file(src));
      expect(`${width}x${height}`).toBe(sizes);
    }
  });

  test('name an icon for devices that look for Apple’s', () => {
    const [icon] = new Set(shown.map(({ linked }) => linked('apple-touch-icon')));
    expect(pngSize(file(icon ?? ''))).toEqual({ width: 180, height: 180 });
  });
});
