import type { Element, Page, Site } from './pages.ts';

/** What an address in a page points at. */
export type Pointed =
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
  const { src, srcset, href, rel = '', poster, data } = attributes;
  const one = (address: string | undefined) => (address ? [address] : []);
  const set = (srcset ?? '').split(',').flatMap((part) => one(part.trim().split(/\s+/)[0]));
  if (/^(script|img|iframe|audio|video|source|track|embed|input)$/.test(name))
    return [...one(src), ...set, ...one(poster)];
  if (name === 'object') return one(data);
  if (/^(image|use|feimage)$/i.test(name)) return one(href ?? attributes['xlink:href']);
  const fetched =
    /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;
  return name === 'link' && fetched.test(rel) ? one(href) : [];
}

/** Where a page leads when a reader asks: its links and forms. */
export function linked({ name, attributes }: Element): string[] {
  const address = name === 'form' ? attributes['action'] : (attributes['href'] ?? attributes['xlink:href']);
  if (address === undefined || !/^(a|area|form|link)$/.test(name)) return [];
  const followed = /\b(alternate|next|prev|help|search|license|author|describedby)\b/;
  return name !== 'link' || followed.test(attributes['rel'] ?? '') ? [address] : [];
}
