import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadBook } from '../../../src/book/load-book.ts';
import { slidesFile } from '../../../src/features/slides/index.ts';
import { paletteOf } from '../../../src/site/styles/palette-of.ts';
import { read } from '../../house/sources.ts';
import { pngSize } from '../../house/png.ts';
import { publisher } from '../packs/hilltop-course.ts';
import { fileOf, unzipped, Xml } from '../packs/open-pack.ts';

/* A session’s PowerPoint file, read by its format’s own rules. */

const book = loadBook(join(import.meta.dirname, '../../fixtures/allotments'));
const inks = paletteOf(read('src/site/styles/tokens.css')).light;
const lecture = book.lectures[0];
if (!lecture) throw new Error('The miniature book has no session.');
const bytes = await slidesFile(lecture, book, publisher, inks);
const files = unzipped(bytes);
const part = (name: string) => Xml.read(fileOf(files, name));

const numbers = [...files.keys()].flatMap((name) => /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? []);
const slides = numbers
  .map(Number)
  .toSorted((one, other) => one - other)
  .map((number) => ({
    slide: part(`ppt/slides/slide${number}.xml`),
    notes: part(`ppt/notesSlides/notesSlide${number}.xml`),
    links: part(`ppt/slides/_rels/slide${number}.xml.rels`),
  }));

const ofType = (type: string) =>
  `.//*[local-name()="sp"][.//*[local-name()="ph"][@type="${type}"]]//*[local-name()="t"]`;
const titles = slides.map(({ slide }) => slide.texts(ofType('title')).join(''));
const called = (title: string) => {
  const found = slides[titles.indexOf(title)];
  if (!found) throw new Error(`No slide is called “${title}”. There are: ${titles.join('; ')}.`);
  return found;
};
const paragraphs = (xml: Xml, type = 'body') =>
  xml
    .all(
      `.//*[local-name()="sp"][.//*[local-name()="ph"][@type="${type}"]]//*[local-name()="p" and namespace-uri()!=""]`,
    )
    .filter(({ name }) => name === 'p')
    .map((one) => one.texts('.//*[local-name()="t"]').join(''));

describe('the slides of a session as a PowerPoint file', () => {
  test('have titles in the places for titles, in the order of the deck, and no two alike', () => {
    expect(titles).toEqual([
      'Sharing a tap',
      'After this session you can',
      'Water runs away from those who need it',
      'Do neighbours come before rules?',
      'Whose voice?',
      'Turns are commoner than cans',
      expect.stringMatching(/^Table 1: /),
      'To discuss',
      'Where to go next',
      'Sources and licence',
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('are made on layouts, each with the slide’s number', () => {
    const layouts = slides.map(({ links }) =>
      links.texts('*[contains(@Type, "/slideLayout")]/@Target').join(),
    );
    const names = layouts.map((layout) =>
      part(layout.replace('..', 'ppt')).texts('*[local-name()="cSld"]/@name').join(),
    );
    expect(new Set(names)).toEqual(
      new Set(['Opening', 'Points', 'Picture', 'Table', 'Question', 'Points and code']),
    );
    for (const { slide } of slides)
      expect(slide.texts('.//*[local-name()="fld"][@type="slidenum"]/@type')).toEqual(['slidenum']);
  });

  test('show a quotation with who says it and where it stands, and cite it in the notes', () => {
    const { slide, notes, links } = called('Do neighbours come before rules?');
    const [words, about] = paragraphs(slide);
    expect(words).toMatch(/^“.*”$/);
    expect(about).toMatch(/Plotholder.* · Water 1$/);
    expect(links.texts('*[@TargetMode="External"]/@Target')).toEqual([
      'https://example.org/quotes/neighbours-first/',
    ]);
    expect(paragraphs(notes).join('\n')).toContain('Plotholder, quoted in Marrow and Leek (1999)');
  });

  test('have what is said in their notes, a paragraph each, with the time in the plan', () => {
    const said = paragraphs(called('Turns are commoner than cans').notes);
    expect(said[0]).toBe('Minutes 40 to 45: Turns and cans');
    expect(said).toContain('• Read the mean first.');
    expect(said.join('\n')).toContain('Source: ');
    expect(paragraphs(called('Do neighbours come before rules?').notes)).toContain('Our note:');
    expect(paragraphs(called('To discuss').notes)).toContain('• Nobody was asked in a wet year.');
  });

  test('have tables as tables, their heads marked and the whole described', () => {
    const { slide } = called('Turns are commoner than cans');
    const table = slide.one('.//*[local-name()="tbl"]');
    expect(table.one('*[local-name()="tblPr"]').attribute('firstRow')).toBe('1');
    expect(table.one('*[local-name()="tblPr"]').attribute('firstCol')).toBe('1');
    const shown = book.evidence.find(({ id }) => id === 'table-1');
    const cells = table
      .all('*[local-name()="tr"]')
      .map((row) =>
        row.all('*[local-name()="tc"]').map((cell) => cell.texts('.//*[local-name()="t"]').join('')),
      );
    if (shown?.kind !== 'table') throw new Error('Table 1 is no table.');
    for (const row of shown.rows) expect(cells.map(([label]) => label)).toContain(row.label);
    expect(slide.texts('.//*[local-name()="graphicFrame"]//*[local-name()="cNvPr"]/@descr')).toEqual([
      `${shown.number}: ${shown.title}`,
    ]);
  });

  test('describe every picture in words, and paint it with its letters', () => {
    const pictures = slides.flatMap(({ slide }) =>
      slide.all('.//*[local-name()="pic"]//*[local-name()="cNvPr"]'),
    );
    expect(pictures.length).toBe(3);
    for (const picture of pictures) expect(picture.attribute('descr')?.length).toBeGreaterThan(20);
    const painted = Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.png'));
    expect(painted.length).toBe(3);
    for (const [, png] of painted) expect(pngSize(Buffer.from(png)).width).toBeGreaterThan(300);
  });

  test('say at the end whose words these are, and under which licence', () => {
    const { slide, links } = called('Sources and licence');
    const said = paragraphs(slide).join('\n');
    expect(said).toContain('Marrow and Leek (1999)');
    expect(said).toContain('CC BY 4.0');
    expect(links.texts('*[@TargetMode="External"]/@Target')).toContain('https://example.org/licence/');
  });
});

describe('the file', () => {
  test('is the same bytes when it is made again, and of the day of the edition', async () => {
    expect(Buffer.compare(await slidesFile(lecture, book, publisher, inks), bytes)).toBe(0);
    const core = part('docProps/core.xml');
    expect(core.texts('*[local-name()="created"]')).toEqual([`${book.site.edition}T00:00:00Z`]);
    expect(core.texts('*[local-name()="title"]')).toEqual(['Slides: Sharing a tap']);
  });

  test('is in the site’s language in every part', () => {
    for (const [name, xml] of files)
      if (/^ppt\/.*\.xml$/.test(name)) expect(xml, name).not.toContain('en-US');
  });

  test('lists the parts that it has and no others, and numbers the pieces of a slide apart', () => {
    for (const name of part('[Content_Types].xml').texts('x:Override/@PartName'))
      expect([...files.keys()]).toContain(name.slice(1));
    for (const { slide } of slides) {
      const ids = slide.texts('.//*[local-name()="cNvPr"]/@id');
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('says what a paragraph is like once, where it begins', () => {
    for (const { slide } of slides)
      expect(slide.texts('.//*[local-name()="p"]/*[local-name()="pPr"][preceding-sibling::*]')).toEqual([]);
  });

  test('names the site’s faces and what stands in for them, and has its colours as the theme’s', () => {
    const theme = part('ppt/theme/theme1.xml');
    const faces = theme.all(
      './/*[local-name()="majorFont" or local-name()="minorFont"]/*[local-name()="latin"]',
    );
    expect(faces.map((face) => [face.attribute('typeface'), face.attribute('pitchFamily')])).toEqual([
      ['Source Serif 4', '18'],
      ['Source Serif 4', '18'],
    ]);
    expect(theme.texts('.//*[local-name()="dk1"]/*/@val')).toEqual([inks.ink.slice(1).toUpperCase()]);
  });

  test('sets nothing smaller than 14 points but what stands at the foot', () => {
    for (const { slide } of slides) {
      const sizes = slide.texts('.//*[local-name()="rPr"]/@sz').map(Number);
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(1400);
    }
  });

  test('shows no address and no code of the machine that a site was tried on', async () => {
    const place = (path: string) => new URL(path, 'http://127.0.0.1:4321').href;
    const local = unzipped(await slidesFile(lecture, book, { ...publisher, place }, inks));
    const words = [...local.keys()]
      .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
      .map((name) => Buffer.from(fileOf(local, name)).toString());
    expect(words.filter((xml) => xml.includes('127.0.0.1') || xml.includes('QR code'))).toEqual([]);
    expect(words.join()).toContain('Where to go next');
  });
});
