import type { Fault } from '../../lib/fault.ts';
import { likelyMeant } from '../content/did-you-mean.ts';
import { linked, loaded, resolve } from './addresses.ts';
import { type Element, type Page, type Site, isRedirect, placeOf } from './pages.ts';

/** Links lead to pages and anchors that are there, and what a page loads is there too. */
export function links(site: Site): Fault[] {
  const anchors = new Map(site.pages.map((page) => [page.path, anchorsOf(page)]));
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) => [
      ...linked(element).flatMap((href) => linkFaults(href, page, element, site, anchors)),
      ...loaded(element).flatMap((href) => assetFaults(href, page, element, site)),
    ]),
  );
}

const anchorsOf = ({ elements }: Page) =>
  new Set(
    elements.flatMap(({ name, attributes }) => [
      attributes['id'],
      name === 'a' ? attributes['name'] : undefined,
    ]),
  );

function linkFaults(
  href: string,
  page: Page,
  element: Element,
  site: Site,
  anchors: Map<string, Set<string | undefined>>,
): Fault[] {
  const pointed = resolve(href, page, site);
  if (pointed === undefined || pointed.kind === 'elsewhere') return [];
  if (pointed.kind === 'outside') return [outside(href, page, element, site)];
  const { path, anchor } = pointed;
  if (!site.files.has(path)) return [missing('broken-link', href, path, page, element, site)];
  const known = anchors.get(path);
  if (anchor === undefined || anchor === '' || anchor === 'top' || !known || known.has(anchor)) return [];
  // The pages that a redirect stands for may have the anchor; text fragments are found by the browser.
  const target = site.pages.find((candidate) => candidate.path === path);
  if (anchor.startsWith(':~:') || (target && isRedirect(target))) return [];
  const near = likelyMeant(
    anchor,
    [...known].filter((id) => id !== undefined),
  );
  return [
    {
      id: 'broken-anchor',
      ...placeOf(page, element),
      found: `a link to “${href}”`,
      expected: `an element with the id “${anchor}” in ${path}`,
      remedy: near
        ? `did you mean “#${near}”?`
        : 'correct the link, or the heading or entry it was named after',
    },
  ];
}

function assetFaults(href: string, page: Page, element: Element, site: Site): Fault[] {
  const pointed = resolve(href, page, site);
  if (pointed === undefined || pointed.kind === 'elsewhere') return [];
  if (pointed.kind === 'outside') return [outside(href, page, element, site)];
  return site.files.has(pointed.path)
    ? []
    : [missing('missing-asset', href, pointed.path, page, element, site)];
}

function missing(id: string, href: string, path: string, page: Page, element: Element, site: Site): Fault {
  const near = likelyMeant(path, [...site.files.keys()])?.replace(/(^|\/)index\.html$/, '$1');
  return {
    id,
    ...placeOf(page, element),
    found: `“${href}” in <${element.name}>`,
    expected: `the file ${path} in the built site`,
    remedy: near === undefined ? 'correct the address' : `did you mean “${site.base}${near}”?`,
  };
}

const outside = (href: string, page: Page, element: Element, { base }: Site): Fault => ({
  id: 'outside-base',
  ...placeOf(page, element),
  found: `“${href}” in <${element.name}>`,
  expected: `an address below “${base}”`,
  remedy: 'let the component put the base path before it',
});
