import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { elementsIn } from '../../../lib/markup.ts';
import { allPageKinds, pageKindAt } from '../../../site/pages.ts';
import { pagesBelow } from '../listed.ts';

/** A page of the site that is in the file. */
export interface Page {
  /** Root-relative address on the site, without the base path: the id that the page has in the file. */
  path: string;
  /** The page as it was built. */
  html: string;
  main: Tree.Element;
}

/**
 * The pages to read, in the order in which the site’s lists lead to them. What only a whole site can do (the slides,
 * the packs, the notebook, pieces for other sites) is not among them.
 * @param base the path that the site is served below
 */
export async function pagesOf(folder: string, base: string): Promise<Page[]> {
  const pages = new Map<string, Page>();
  const add = async (path: string) => {
    const page = pages.get(path) ?? (await pageAt(folder, path));
    if (page) pages.set(path, page);
    return page;
  };
  for (const { address, oneFile } of allPageKinds) {
    const page = oneFile === 'alone' || oneFile === 'list' ? await add(address) : undefined;
    if (!page || oneFile !== 'list') continue;
    // Pages that are listed are below the list in the file too.
    for (const listed of pagesBelow(page.main, address, base))
      if (pageKindAt(listed)?.oneFile === 'listed') await add(listed);
  }
  return [...pages.values()];
}

async function pageAt(folder: string, path: string): Promise<Page | undefined> {
  const file = join(folder, path, 'index.html');
  if (!existsSync(file)) return undefined;
  const html = await readFile(file, 'utf8');
  const main = partOf(html, 'main');
  return main && !/^<!doctype html><html[^>]*\sdata-gone/i.test(html) ? { path, html, main } : undefined;
}

/**
 * The only element of its name in a page, which is a fraction of what reading all of the page would cost.
 * @param html as the site’s build writes it
 */
export function partOf(html: string, name: 'main' | 'header' | 'footer'): Tree.Element | undefined {
  const end = html.indexOf(`</${name}>`);
  const begin = html.indexOf(`<${name}`);
  if (begin < 0 || end < begin) return undefined;
  const fragment = parseFragment(html.slice(begin, end + name.length + 3));
  return elementsIn(fragment, ({ tagName }) => tagName === name)[0];
}
