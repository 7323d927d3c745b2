/** One page of a list that is too long for one: which of how many, and what is on it. */
export interface ListPage<T> {
  number: number;
  of: number;
  items: T[];
}

/** How many quotations a page lists. This many are read in a sitting; a list that is a little longer has a second page. */
export const pageLength = 100;

/** A list in pages. An empty one has one page too. */
export function inPages<T>(items: readonly T[], length = pageLength): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    items: items.slice(index * length, (index + 1) * length),
  }));
}

/** A grouped list in pages: a group that a page cuts continues, under its heading, on the next. */
export function groupsInPages<T, Group extends { quotes: T[] }>(
  groups: readonly Group[],
  length = pageLength,
): ListPage<Group>[] {
  const flat = groups.flatMap((group) => group.quotes.map((quote) => ({ group, quote })));
  return inPages(flat, length).map((page) => ({
    ...page,
    items: [...Map.groupBy(page.items, ({ group }) => group)].map(([group, found]) => ({
      ...group,
      quotes: found.map(({ quote }) => quote),
    })),
  }));
}

/** What is behind the address of a list's first page: nothing for that page itself, `page-2` for the next. */
export const pageName = (number: number) => (number === 1 ? undefined : `page-${number}`);

/** The address of one page of a list. @param first the first page's, with a slash at its end */
export const pageAddress = (first: string, number: number) =>
  number === 1 ? first : `${first}page-${number}/`;

/** A title that says which page it is, where there are several. */
export const onPage = (title: string, { number, of }: Pick<ListPage<unknown>, 'number' | 'of'>) =>
  number === 1 ? title : `${title}, page ${number} of ${of}`;
