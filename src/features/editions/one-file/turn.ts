import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { addresses } from '../../../book/addresses.ts';
import { attributeOf, elementsIn } from '../../../lib/markup.ts';
import type { Page } from './pages.ts';

/** What links are turned by: the pages of the file with the ids on each, and where the site is. */
export interface Places {
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The address of the site’s front page. */
  home: string;
  /** Whether others can reach the site there; if not, links to what is not in the file are none. */
  isPublic: boolean;
}

/** The places of the pages as they are before they are turned. */
export function placesOf(pages: readonly Page[], home: string): Places {
  const ids = pages.map(({ path, main }) => {
    const found = elementsIn(main).flatMap((one) => attributeOf(one, 'id') ?? []);
    return [path, new Set(found)] as const;
  });
  const isPublic = !/^(localhost|127\.|\[::1\])/.test(new URL(home).hostname);
  return { ids: new Map(ids), home, isPublic };
}

/**
 * Makes a page’s ids its own among all the pages’, and its links lead to where they are in the file: an address of
 * the site is a fragment, and the mark before a part of it is encoded, for a fragment holds no other: `#/read/water/%23water-1`.
 * @param parent changed in place
 * @param path the page’s address
 */
export function turn(parent: Tree.ParentNode, path: string, places: Places): void {
  parent.childNodes = parent.childNodes.flatMap((node): Tree.ChildNode[] => {
    if (!tree.isElementNode(node)) return [node];
    const isDrawn = node.namespaceURI.endsWith('/svg');
    const named = (id: string) => (isDrawn ? `in${path}${id}`.replace(/[^\w-]+/g, '-') : `${path}#${id}`);
    const href = node.tagName === 'a' ? attributeOf(node, 'href') : undefined;
    const target = href === undefined ? undefined : (leadsTo(href, path, places) ?? null);
    if (target === null && attributeOf(node, 'download') !== undefined) return [];
    for (const attribute of node.attrs) {
      if (attribute.name === 'id') attribute.value = named(attribute.value);
      else if (referring.has(attribute.name))
        attribute.value = attribute.value.split(/\s+/).filter(Boolean).map(named).join(' ');
      else if (attribute.name === 'data-base') attribute.value = '#/';
      else if (isDrawn && node.tagName !== 'a')
        attribute.value = attribute.value
          .replace(/url\(["']?#([^)"']+)["']?\)/g, (_, id: string) => `url(#${named(id)})`)
          .replace(/^#(?=.)(.*)$/, (whole, id: string) =>
            attribute.name === 'href' ? `#${named(id)}` : whole,
          );
    }
    if (typeof target === 'string')
      node.attrs = node.attrs
        .filter(({ name }) => name !== 'download' || !target.startsWith('#'))
        .map((given) => (given.name === 'href' ? { ...given, value: target } : given));
    turn(node, path, places);
    if (target !== null) return [node];
    // A way to nowhere is words.
    for (const child of node.childNodes) child.parentNode = node.parentNode;
    return node.childNodes;
  });
}

const referring = new Set([
  'for',
  'headers',
  'list',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
]);

/** Where a link leads: into the file, to the site, elsewhere; undefined if its goal is not in the file and cannot be reached. */
function leadsTo(href: string, path: string, { ids, home, isPublic }: Places): string | undefined {
  const url = new URL(href, home + path.slice(1));
  if (!url.href.startsWith(home)) return url.href;
  const goal = `/${url.href.slice(home.length).replace(/[?#].*$/, '')}`;
  const there = ids.get(goal);
  if (!there) return isPublic ? url.href : undefined;
  if (goal === addresses.quotes && url.search) return `#${goal}${url.search}`;
  const part = decodeURIComponent(url.hash.slice(1));
  return `#${goal}${there.has(part) ? `%23${encodeURIComponent(part)}` : ''}`;
}
