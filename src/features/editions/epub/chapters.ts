import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { elementsIn } from '../../../lib/markup.ts';
import { allPageKinds } from '../../../site/pages.ts';
import { pagesBelow } from '../listed.ts';

/** One page of the site that is a chapter of the book. */
export interface Chapter {
  /** Root-relative address on the site, without the base path. */
  path: string;
  /** Its name in the book: `read-water.xhtml`. */
  file: string;
  title: string;
  main: Tree.Element;
}

/** Chapters under one head of the table of contents. */
export interface Part {
  title: string;
  chapters: Chapter[];
}

/**
 * The parts of the book: what the site's lists lead to, in the order in which they list it, then the pages that are
 * for themselves. A book has not all of them.
 * @param base the path that the site is served below
 */
export function partsOf(folder: string, base: string): Part[] {
  const listed = (title: string, list: string): Part => {
    const page = chapterAt(folder, list);
    if (!page) return { title, chapters: [] };
    const found = pagesBelow(page.main, list, base).map((path) => chapterAt(folder, path));
    return { title, chapters: found.filter((chapter) => chapter !== undefined) };
  };
  const alone = (path: string): Part => {
    const chapter = chapterAt(folder, path);
    return chapter ? { title: chapter.title, chapters: [chapter] } : { title: path, chapters: [] };
  };
  const parts = allPageKinds.flatMap(({ address, epub }) => {
    if (epub === 'alone') return [alone(address)];
    return typeof epub === 'object' ? [listed(epub.list, address)] : [];
  });
  return parts.filter(({ chapters }) => chapters.length > 0);
}

function chapterAt(folder: string, path: string): Chapter | undefined {
  if (!existsSync(fileOf(folder, path))) return undefined;
  const page = parse(readFileSync(fileOf(folder, path), 'utf8'));
  const [main] = elementsIn(page, ({ tagName }) => tagName === 'main');
  const [heading] = main ? elementsIn(main, ({ tagName }) => tagName === 'h1') : [];
  if (!main || !heading) throw new Error(`${path} has no main with a heading in it, so it is no chapter.`);
  return { path, file: `${path.slice(1, -1).replaceAll('/', '-')}.xhtml`, title: wordsOf(heading), main };
}

const fileOf = (folder: string, path: string) => join(folder, path, 'index.html');

/** The words in an element, on one line. */
export function wordsOf(parent: Tree.ParentNode): string {
  const said = (node: Tree.ParentNode): string =>
    node.childNodes
      .map((child) => ('value' in child ? child.value : 'childNodes' in child ? said(child) : ''))
      .join('');
  return said(parent).replace(/\s+/g, ' ').trim();
}
