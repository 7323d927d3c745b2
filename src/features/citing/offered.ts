import type { Citable } from './citable.ts';
import { contextObject } from './reference-files/coins.ts';
import type { CitedItem } from '../../book/schema/citation.ts';
import type { CslItem } from '../../book/schema/csl.ts';
import { citedItem, type Companion, pageItem } from './item.ts';

/**
 * What a reference manager offers to save from a page that shows something of the paper: the paper, with what is meant of it
 * and where that stands, or the page. In the order offered, as COinS.
 */
export function offered(shown: readonly Citable[], page: Citable, companion: Companion): string[] {
  const { title, authors } = companion;
  const isOwnSite = authors.every(({ literal }) => literal === title);
  // As the pages’ heads have it: a body that goes by the site’s name stands as the site, once.
  const asSite = ({ author, ...item }: CitedItem): CitedItem =>
    item.type === 'webpage' && isOwnSite ? { ...item, 'container-title': title } : { ...item, author };
  const items = [...shown.map((one) => citedItem(one, companion)), pageItem(page, companion)];
  return items.map((item) => contextObject(asSite(item)));
}

/** Works that a page lists, as COinS. */
export function offeredWorks(works: readonly CslItem[]): string[] {
  return works.map(contextObject);
}
