import { addresses } from '../book/addresses.ts';
import { type Lists, hasPage } from './built-pages.ts';
import type { Menu, PageKind } from './page-kind.ts';
import { type PageKindName, pageKinds } from './page-kinds.ts';

/** Every kind of page with its name, in the order of the registry. */
export const allPageKinds: readonly (PageKind & { name: PageKindName })[] = Object.entries(pageKinds).map(
  ([name, kind]) => ({ ...kind, name: name as PageKindName }),
);

/** The links of a menu to pages that the book has, in its order: what each says, and where it leads. */
export function menu(place: Menu, book: Lists): { label: string; address: string }[] {
  return allPageKinds
    .flatMap(({ name, menu, label, address }) =>
      menu?.[0] === place && hasPage(name, book) ? [{ label, address, at: menu[1] }] : [],
    )
    .sort((a, b) => a.at - b.at);
}

/**
 * The kind of the page at an address; none where no page of the site can be. Where a page has an address of its own
 * among those of entries, `/quotes/themes/` among quotations, it is that page.
 */
export function pageKindAt(address: string): (PageKind & { name: PageKindName }) | undefined {
  return byPattern.find(({ pattern }) => pattern.test(address))?.kind;
}

/** Where a page with words of its own is, `pages/<id>.mdx`: at the address of its kind, or below /about/. */
export function addressOfPage(id: string): string {
  const own = allPageKinds.find((kind) => kind.name === id && !isPattern(kind));
  return own?.address ?? addresses.aboutPage(id);
}

/** The id of the entry that is at an address of a kind. */
export function entryAt(
  { address: pattern }: Pick<PageKind, 'address'>,
  address: string,
): string | undefined {
  return patternOf(pattern).exec(address)?.groups?.['id'];
}

/** Ids that no entry of a kind can have: other pages of the site are at their addresses. */
export function reservedIds(kind: Pick<PageKind, 'address'>): string[] {
  return allPageKinds.flatMap((other) => (isPattern(other) ? [] : (entryAt(kind, other.address) ?? [])));
}

const isPattern = ({ address }: Pick<PageKind, 'address'>) => address.includes(':');

/** A list that is too long for one page continues at `page-2/`. */
function patternOf(address: string): RegExp {
  const ids = address.replaceAll('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/#]+)');
  return new RegExp(`^${ids}(page-\\d+/)?$`);
}

/** What is at one address before what is at many, and those with more of it written out before the others. */
const byPattern = allPageKinds
  .map((kind) => ({ kind, pattern: patternOf(kind.address) }))
  .sort((a, b) => fixedPart(b.kind.address) - fixedPart(a.kind.address));

function fixedPart(address: string): number {
  return address.replace(/:\w+/g, '').length;
}
