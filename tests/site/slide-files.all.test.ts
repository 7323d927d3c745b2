import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { unzipped, Xml } from '../features/packs/open-pack.ts';
import { site } from './sites.ts';

/* The PowerPoint files of sessions, opened and laid out by a program that was not written here. */

const folder = join(site.folder, 'data/packs');
const decks = readdirSync(folder).filter((name) => name.endsWith('.pptx'));
const has = (program: string, ask: string) => spawnSync(program, [ask]).error === undefined;

const place = mkdtempSync(join(tmpdir(), 'slides-'));
afterAll(() => rmSync(place, { recursive: true }));

if (has('soffice', '--version') && has('pdftotext', '-v'))
  spawnSync('soffice', [
    `-env:UserInstallation=file://${join(place, 'profile')}`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', place],
    ...decks.map((name) => join(folder, name)),
  ]);

const printed = (name: string) => join(place, name.replace(/\.pptx$/u, '.pdf'));
// LibreOffice can be installed without Impress, which alone opens slides.
const opens = decks.some((name) => existsSync(printed(name)));

describe.skipIf(!opens)('LibreOffice', { timeout: 600_000 }, () => {
  test.each(decks)('opens %s with every slide and all its words', (name) => {
    const files = unzipped(readFileSync(join(folder, name)));
    const pages = words(printed(name));
    const slides = [...files.keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
    expect(pages.length).toBe(slides.length);
    pages.forEach((page, index) => {
      const slide = Xml.read(files.get(`ppt/slides/slide${index + 1}.xml`) ?? '');
      const shown = squeezed(page.map(({ text }) => text).join(''));
      for (const paragraph of slide.all('.//*[local-name()="txBody"]/*[local-name()="p"]'))
        expect(shown).toContain(squeezed(paragraph.texts('.//*[local-name()="t"]').join('')));
    });
  });

  test.each(decks)('has room for all that %s shows, in whatever face it puts in', (name) => {
    words(printed(name)).forEach((page, index) => {
      const over = page.filter(({ top, bottom, right }) => right > width || (top < foot && bottom > foot));
      expect(over, `slide ${index + 1}`).toEqual([]);
      // The session’s name and the slide’s number, a line each, and nothing that ran over into their place.
      const below = new Set(page.filter(({ top }) => top >= foot).map(({ top }) => Math.round(top)));
      expect(below.size, `slide ${index + 1}`).toBeLessThanOrEqual(2);
    });
  });
});

/** In points, from the top of a slide: the line above its foot; and how wide a slide is. */
const foot = 6.93 * 72;
const width = 13.334 * 72;

interface Word {
  text: string;
  top: number;
  bottom: number;
  right: number;
}

/** The words of a PDF, page by page. */
function words(pdf: string): Word[][] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(/<word xMin="[^"]*" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">(.*?)<\/word>/g),
      ].map(([, top, right, bottom, text = '']) => ({
        text: text
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"'),
        top: Number(top),
        bottom: Number(bottom),
        right: Number(right),
      })),
    );
}

/** Without blanks, and without the marks that join words and are not seen. */
const squeezed = (text: string) => text.replaceAll(/[\s\u2007\u2008\u2060]+/gu, '');
