import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { v5 as uuid } from 'uuid';
import { addresses } from '../../../book/addresses.ts';
import { coverPicture } from '../../painting/index.ts';
import { type Built, type Edition, editionPath } from '../edition.ts';
import { zip } from '../../../lib/zip.ts';
import { addBackLinks } from './back-links.ts';
import { stylesIn } from '../styles-in.ts';
import { type Chapter, partsOf } from './chapters.ts';
import { resolver } from './colours.ts';
import { chapterFile, coverPage, navigation, titlePage } from './documents.ts';
import { type Item, container, packageFile } from './package.ts';
import { type Quoted, placesIn } from './places.ts';
import { type Picture, placePictures } from '../pictures.ts';
import { prune } from './prune.ts';
import { quotesOf } from '../quotes-of.ts';
import { readSource } from './source.ts';
import { prepareTables } from './tables.ts';
import { turn } from './turn.ts';

/**
 * The companion as an EPUB 3, made from the built pages; the same pages give the same bytes.
 * @see https://www.w3.org/TR/epub-33/
 */
export async function epub({ folder, imprint, home }: Built): Promise<Edition> {
  const parts = partsOf(folder, new URL(home).pathname);
  const chapters = parts.flatMap((part) => part.chapters);
  const resolved = resolver(await styleSheets(folder, chapters));
  const pictures = new Map<string, Picture>();
  for (const { main } of chapters) {
    prune(main);
    prepareTables(main);
    placePictures(main, folder, new URL(home).pathname, (picture) => {
      const href = `images/${picture.name}`;
      pictures.set(href, picture);
      return href;
    });
  }
  const quotes = quotesOf<Quoted>(folder);
  const places = placesIn(chapters, quotes, home);
  const named = new Set<string>();
  const locators = chapters.flatMap((chapter) => turn(chapter, places, resolved, named));
  const glossary = chapters.find(({ path }) => path === addresses.glossary);
  if (glossary) addBackLinks(glossary, chapters);

  const { line, source } = await readSource(folder);
  const pages = [
    ['cover.xhtml', coverPage(imprint, line)],
    ['title.xhtml', titlePage(imprint, line, home)],
    ['nav.xhtml', navigation(parts, locators, imprint)],
    ...chapters.map((chapter) => [chapter.file, chapterFile(chapter, imprint)]),
  ] as const;
  const cover = await coverPicture({ ...imprint, line }, (role) => resolved(`var(--${role})`));
  const others = new Map<string, string | Uint8Array>([
    ['cover.png', cover],
    ['book.css', resolved(await readFile(new URL('book.css', import.meta.url), 'utf8'))],
    ['drawings.woff2', await drawingsFont(folder)],
    ...[...pictures].map(([href, { bytes }]) => [href, bytes] as const),
  ]);
  const items: Item[] = [
    ...pages.map(([href, xml]) => ({
      href,
      type: 'application/xhtml+xml',
      properties: propertiesOf(href, xml),
      inSpine: true,
    })),
    { href: 'cover.png', type: 'image/png', properties: 'cover-image' },
    { href: 'book.css', type: 'text/css' },
    { href: 'drawings.woff2', type: 'font/woff2' },
    ...[...pictures].map(([href, { type }]) => ({ href, type })),
  ];
  const described = { id: `urn:uuid:${uuid(home, uuid.URL)}`, about: line, source };
  const files = new Map<string, string | Uint8Array>([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', container],
    ['EPUB/package.opf', packageFile(imprint, described, items)],
    ...[...pages, ...others].map(([name, content]) => [`EPUB/${name}`, content] as const),
  ]);
  return { path: editionPath(imprint, 'epub'), bytes: zip(files) };
}

function propertiesOf(href: string, xml: string): string | undefined {
  if (href === 'nav.xhtml') return 'nav';
  return xml.includes('<svg') ? 'svg' : undefined;
}

/** What is in the pages themselves, which say the colours of the site first, and then the files. */
async function styleSheets(folder: string, chapters: readonly Chapter[]): Promise<string> {
  const within = new Set<string>();
  for (const { path } of chapters) {
    const html = await readFile(join(folder, path, 'index.html'), 'utf8');
    for (const text of stylesIn(html)) within.add(text);
  }
  const files = await Array.fromAsync(glob('assets/*.css', { cwd: folder }));
  const sheets = await Promise.all(files.sort().map((file) => readFile(join(folder, file), 'utf8')));
  return [...within, ...sheets].join('\n');
}

/** The typeface that drawings were measured in, as the site serves it. */
async function drawingsFont(folder: string): Promise<Uint8Array> {
  const [file] = await Array.fromAsync(
    glob('assets/source-sans-3-latin-wght-normal*.woff2', { cwd: folder }),
  );
  if (!file)
    throw new Error('The site serves no source-sans-3-latin-wght-normal, in which its drawings are set.');
  return readFile(join(folder, file));
}
