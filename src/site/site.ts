import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Site, siteSchema } from '../book/schema/site.ts';

/** The content folder that the site is built from. */
export const contentFolder = resolve(process.env['CONTENT_DIR'] ?? 'content');

// Above what reads it: it is needed while this file is run.
const standIn: Site = {
  id: 'site',
  title: 'Untitled',
  called: 'paper',
  language: 'en',
  authors: [{ literal: 'Unknown' }],
  edition: '2000-01-01',
  licence: { name: 'Unknown', href: 'https://example.org/' },
  sides: [],
  kinds: [],
};

/** What the site says of itself, from the content folder’s `site.yaml`. */
export const site = readSite(contentFolder);

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/**
 * A site address placed below the base path.
 * @param path root-relative, as `src/book/addresses.ts` makes it: `/quotes/neighbours-first/`.
 * @returns the same address as a browser needs it: `/course/quotes/neighbours-first/`.
 */
export function at(path: string): string {
  return path.startsWith('/') ? base + path : path;
}

/** The absolute address of a site path, for citations, exports and link previews. */
export function absolute(path: string): string {
  return new URL(at(path), import.meta.env.SITE ?? 'http://127.0.0.1:4321').href;
}

/**
 * What a content folder’s site says of itself. Without a file that fits, the build continues with a placeholder until the
 * checks say what is wrong, with file and line.
 */
export function readSite(folder: string): Site {
  try {
    return siteSchema.parse(parse(readFileSync(join(folder, 'site.yaml'), 'utf8')));
  } catch {
    return standIn;
  }
}
