import { pageKindAt } from '../../site/pages.ts';
import { type Page, type Site, isRedirect } from './pages.ts';
import type { Published } from './parts.ts';

/**
 * Every address of a built site that someone may link to and that is to be kept: pages, the parts of them that have
 * ids for that, and files of data. Taken from what was built, so that no kind of page can be forgotten.
 */
export function published(site: Site): Published[] {
  const pages = site.pages.filter((page) => page.path.endsWith('index.html') && !isRedirect(page));
  const files = [...site.files.keys()].filter((path) => !path.endsWith('index.html') && isKept(path));
  return [
    ...pages.flatMap(addressesOn),
    ...files.map((path): Published => ({ address: `/${path}`, kind: 'file' })),
  ];
}

/**
 * Files below these folders are linked to; but how a single page is cited or embedded is asked of that page, and what
 * only `npm run editions` makes is not in every build.
 */
const isKept = (path: string) =>
  /^(data|download|teach|editions)\/|^feed\.xml$/.test(path) &&
  !/^data\/(cite|oembed)\/|^download\/.*\.(pdf|zip)$/.test(path);

function addressesOn(page: Page): Published[] {
  const { address, elements, parts } = page;
  if (elements.some(({ attributes }) => attributes['data-gone'] === address)) return [];
  return [{ address, kind: pageKindAt(address)?.permalink ?? 'page' }, ...parts];
}
