import type { Fault } from '../../lib/fault.ts';
import { onceFor } from '../../lib/once.ts';
import { likelyMeant } from '../content/did-you-mean.ts';
import { linked, loaded, resolve } from './addresses.ts';
import { type Element, type Page, type Site, isRedirect, placeOf } from './pages.ts';

/** Links lead to pages and anchors that are there, and what a page loads is there too. */
export function* links(site: Site): Generator<Fault> {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  for (const page of site.pages) {
    for (const element of page.elements) {
      for (const href of linked(element)) yield* linkFaults(href, page, element, site, pages);
      for (const href of loaded(element)) yield* missing('missing-asset', href, page, element, site);
    }
  }
}

const anchorsOf = onceFor(
  ({ elements }: Page) =>
    new Set(
      elements.flatMap(({ name, attributes }) =>
        [attributes['id'], name === 'a' ? attributes['name'] : undefined].filter((id) => id !== undefined),
      ),
    ),
);

function* linkFaults(
  href: string,
  page: Page,
  element: Element,
  site: Site,
  pages: ReadonlyMap<string, Page>,
): Generator<Fault> {
  yield* missing('broken-link', href, page, element, site);
  const pointed = resolve(href, page, site);
  if (pointed?.kind !== 'file' || !pointed.anchor) return;
  const { path, anchor } = pointed;
  const target = pages.get(path);
  // The pages that a redirect leads to may have the anchor; text fragments are found by the browser.
  if (!target || anchor === 'top' || anchor.startsWith(':~:') || isRedirect(target)) return;
  const known = anchorsOf(target);
  if (known.has(anchor)) return;
  const near = likelyMeant(anchor, [...known]);
  yield {
    id: 'broken-anchor',
    ...placeOf(page, element),
    found: `a link to “${href}”`,
    expected: `an element with the id “${anchor}” in ${path}`,
    remedy: near
      ? `did you mean “#${near}”?`
      : 'correct the link, or the heading or entry it was named after',
  };
}

/** What an address names is below the site’s own, and there. */
function* missing(id: string, href: string, page: Page, element: Element, site: Site): Generator<Fault> {
  const pointed = resolve(href, page, site);
  const found = `“${href}” in <${element.name}>`;
  if (pointed?.kind === 'outside')
    yield {
      id: 'outside-base',
      ...placeOf(page, element),
      found,
      expected: `an address below “${site.base}”`,
      remedy: 'let the component put the base path before it',
    };
  if (pointed?.kind === 'file' && !site.files.has(pointed.path)) {
    const near = likelyMeant(pointed.path, [...site.files.keys()])?.replace(/(^|\/)index\.html$/, '$1');
    yield {
      id,
      ...placeOf(page, element),
      found,
      expected: `the file ${pointed.path} in the built site`,
      remedy: near === undefined ? 'correct the address' : `did you mean “${site.base}${near}”?`,
    };
  }
}
