import type { Element, Page, Site } from './pages.ts';

/** What an address in a page points at. */
type Pointed =
  | { kind: 'file'; path: string; anchor: string | undefined }
  /** Below the site’s origin, but not below its base path. */
  | { kind: 'outside' }
  | { kind: 'elsewhere'; host: string };

/** Resolves an address as a browser would, to a path in the built folder. */
export function resolve(href: string, page: Pick<Page, 'address'>, { base }: Site): Pointed | undefined {
  const origin = 'http://site.invalid';
  if (!URL.canParse(href, origin)) return undefined;
  const url = new URL(href, `${origin}${base}${page.address.slice(1)}`);
  if (url.origin !== origin) {
    return /^https?:$/.test(url.protocol) ? { kind: 'elsewhere', host: url.host } : undefined;
  }
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return { kind: 'outside' };
  const below = path.slice(base.length);
  const anchor = url.hash === '' ? undefined : decodeURIComponent(url.hash.slice(1));
  return { kind: 'file', path: below === '' || below.endsWith('/') ? `${below}index.html` : below, anchor };
}

/** What a page loads by itself: scripts, styles, pictures, fonts, frames. */
export function loaded({ name, attributes }: Element): string[] {
  const { src, srcset = '', href, rel = '', poster, data } = attributes;
  const given = (...found: (string | undefined)[]) =>
    found.filter((address) => address !== undefined && address !== '') as string[];
  if (sources.has(name))
    return given(src, ...srcset.split(',').map((part) => part.trim().split(/\s+/)[0]), poster);
  if (name === 'object') return given(data);
  if (drawn.has(name)) return given(href ?? attributes['xlink:href']);
  return name === 'link' && fetched.test(rel) ? given(href) : [];
}

const sources = new Set(['script', 'img', 'iframe', 'audio', 'video', 'source', 'track', 'embed', 'input']);
const drawn = new Set(['image', 'use', 'feImage']);
const fetched =
  /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

/** Where a page leads when a reader asks: its links and forms. */
export function linked({ name, attributes }: Element): string[] {
  if (!leading.has(name)) return [];
  const address = name === 'form' ? attributes['action'] : (attributes['href'] ?? attributes['xlink:href']);
  if (address === undefined) return [];
  return name !== 'link' || followed.test(attributes['rel'] ?? '') ? [address] : [];
}

const leading = new Set(['a', 'area', 'form', 'link']);
const followed = /\b(alternate|next|prev|help|search|license|author|describedby)\b/;
