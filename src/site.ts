/** The site's own constants. Nothing about the paper stands here: that is content. */
export const site = {
  /** The wordmark and the last part of every page's title. */
  title: 'Joined Up',
  language: 'en-GB',
  /** Who answers for the pages: persons by family and given name, or a body by the name it goes by. */
  authors: [{ literal: 'Joined Up' }] as readonly { literal?: string; family?: string; given?: string }[],
  /** The day of this edition, which citations give as the date of every page: move it on when what pages say changes. */
  edition: '2026-11-28',
  licence: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  code: { name: 'MIT' },
} as const;

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/+$/, '');

/**
 * A site address placed below the base path.
 * @param path root-relative, as `domain/addresses.ts` makes it: `/quotes/neighbours-first/`.
 * @returns the same address as a browser needs it: `/course/joined-up/quotes/neighbours-first/`.
 */
export function at(path: string): string {
  return path.startsWith('/') ? base + path : path;
}

/** The absolute address of a site path, for citations, exports and link previews. */
export function absolute(path: string): string {
  return new URL(at(path), import.meta.env.SITE ?? 'http://127.0.0.1:4321').href;
}
