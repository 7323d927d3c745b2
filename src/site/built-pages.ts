import type { Book } from '../book/schema/book.ts';
import type { Page } from '../book/schema/page.ts';
import { type PageKindName, pageKinds } from './page-kinds.ts';
import type { PageKind } from './page-kind.ts';

/** The lists that decide whether a book has a page. */
export type Lists = Pick<Book, PageKind['needs'][number]>;

/** Whether a book’s site has pages of a kind: the book has what they show, and their words where those are a choice. */
export function hasPage(name: PageKindName, book: Lists): boolean {
  const { needs, words }: PageKind = pageKinds[name];
  return (
    needs.every((list) => book[list].length > 0) &&
    (words !== 'optional' || book.pages.some(({ id }) => id === name))
  );
}

/** The pages with words of their own that a book’s site has. */
export const pagesOf = (book: Lists): Page[] =>
  book.pages.filter(({ id }) => isPageKind(id) && hasPage(id, book));

/** Whether pages of a kind have this name. */
const isPageKind = (name: string): name is PageKindName => Object.hasOwn(pageKinds, name);

/**
 * The path of a page that is alone, for a route whose file is named `[...page].astro`: none where the book has no
 * such page. The page’s own words come with it.
 */
export function pathOf(
  name: PageKindName,
  book: Lists,
): { params: { page: undefined }; props: { page: Page } }[] {
  const page = book.pages.find(({ id }) => id === name);
  return page && hasPage(name, book) ? [{ params: { page: undefined }, props: { page } }] : [];
}
