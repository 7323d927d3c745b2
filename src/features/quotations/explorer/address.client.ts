import { anchorIn } from '../../../lib/anchor.ts';

/** Where the explorer’s state is written, and read from. */
export interface Address {
  /** Whether the reader is there: in a file of many pages, the address may be another’s. */
  isHere(): boolean;
  /** The query string: `?q=oil`. */
  search(): string;
  anchor(): string;
  /** The address with another query string. */
  of(search: string): string;
}

/**
 * The address of the explorer: the page’s own, or, in a file that holds all pages, the fragment that stands for it.
 * @param base the site’s base path; `#/` in such a file, where `#/quotes/?q=oil` is what `/quotes/?q=oil` is elsewhere
 */
export function explorerAddress(base: string): Address {
  if (!base.startsWith('#'))
    return {
      isHere: () => true,
      search: () => location.search,
      anchor: () => anchorIn(location.hash),
      of: (search) => location.pathname + search,
    };
  const page = `${base}quotes/`;
  const rest = () => location.hash.slice(page.length);
  // A quotation’s own page begins alike.
  const isHere = () => location.hash.startsWith(page) && /^([?#]|$)/.test(rest());
  return {
    isHere,
    search: () => (isHere() ? (/^\?[^#]*/.exec(rest())?.[0] ?? '') : ''),
    anchor: () => (isHere() ? anchorIn(/#.*$/.exec(rest())?.[0] ?? '') : ''),
    of: (search) => page + search,
  };
}
