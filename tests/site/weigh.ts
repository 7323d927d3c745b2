import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { elementsOf } from '../../src/checks/dist/pages.ts';
import type { BuiltSite } from './sites.ts';

/** What a page costs before it can be read, and what it runs before it is asked, in bytes as Brotli sends them. */
export interface Weight {
  /** Root-relative address. */
  page: string;
  html: number;
  /** Style sheets that hold the first paint back. */
  styles: number;
  /** Its scripts, and those that they import. */
  scripts: number;
  /** What these load at the first sign of a reader, with all that it imports. */
  sign: number;
  /** Files that it asks for before anybody does anything, beside typefaces: itself, style sheets, scripts and its icon. */
  requests: number;
}

/** Pages that readers come to from elsewhere, by kind. */
const kinds: Record<string, RegExp> = {
  'reading page': /^\/read\/[\w-]+\/$/,
  quotation: /^\/quotes\/(?!themes\/|voices\/)[\w-]+\/$/,
  theme: /^\/quotes\/themes\/[\w-]+\/$/,
  table: /^\/tables\/[\w-]+\/$/,
  lecture: /^\/teach\/(?!coding\/|packs\/)[\w-]+\/$/,
};

/** Every page of those kinds. */
export function weighPages({ folder, base }: BuiltSite): Weight[] {
  const sizes = new Map<string, number>();
  const sizeOf = (href: string) => {
    const known = sizes.get(href) ?? compressed(readFileSync(join(folder, href.slice(base.length))));
    sizes.set(href, known);
    return known;
  };
  const sum = (hrefs: string[]) => hrefs.reduce((total, href) => total + sizeOf(href), 0);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
    .filter((page) => Object.values(kinds).some((kind) => kind.test(page)))
    .sort()
    .flatMap((page) => {
      const html = readFileSync(join(folder, page, 'index.html'));
      // What a <template> holds is asked for too, once the page is painted.
      const all = elementsOf(html.toString());
      // What has moved is sent on at once.
      if (all.some(({ name, attributes }) => 'data-gone' in attributes && name === 'html')) return [];
      const sheets = all.filter(
        ({ attributes }) => attributes['rel'] === 'stylesheet' && attributes['media'] !== 'print',
      );
      const read = (href: string) => readFileSync(join(folder, href.slice(base.length)), 'utf8');
      const scripts = withImports(
        all.flatMap(({ name, attributes }) => (name === 'script' ? (attributes['src'] ?? []) : [])),
        read,
      );
      const sign = withImports(
        scripts.flatMap((href) => restOf(href, read(href))),
        read,
      );
      const links = all.filter(({ attributes }) => ['stylesheet', 'icon'].includes(attributes['rel'] ?? ''));
      return {
        page,
        html: compressed(html),
        styles: sum(sheets.map(({ attributes }) => attributes['href'] ?? '')),
        scripts: sum(scripts),
        sign: sum(sign.filter((href) => !scripts.includes(href))),
        requests: 1 + links.length + scripts.length,
      };
    });
}

/** Scripts with all that they import, and what that imports. */
function withImports(hrefs: readonly string[], read: (href: string) => string): string[] {
  const found = new Set(hrefs);
  // What is added while it is gone through is gone through as well.
  for (const href of found)
    for (const [, from = ''] of read(href).matchAll(/(?:\bfrom|\bimport)\s*"(\.\/[^"]+)"/g))
      found.add(href.slice(0, href.lastIndexOf('/') + 1) + from.slice(2));
  return [...found];
}

/** What a script loads later that every page has: src/features/frame/rest.client.ts. */
function restOf(href: string, code: string): string[] {
  const [, file] = /import\(.\.\/(rest\.client\.[^/]+?\.js)/.exec(code) ?? [];
  return file ? [href.slice(0, href.lastIndexOf('/') + 1) + file] : [];
}

/** At the level at which hosts keep what does not change. */
function compressed(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
