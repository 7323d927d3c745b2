/** One page of a list that is too long for one: which of how many, and what is on it. */
interface ListPage<T> {
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

/**
 * The routes of entries whose lists fill several pages, for a file named `[...page].astro` below `[<name>]`.
 *
 * @param name what the entry’s id is called in the file’s path
 * @param pagesOf an entry’s list in pages
 */
export function pagedRoutes<Entry extends { id: string }, T>(
  name: string,
  entries: readonly Entry[],
  pagesOf: (entry: Entry) => ListPage<T>[],
) {
  return entries.flatMap((entry) =>
    pagesOf(entry).map((page) => ({
      params: { [name]: entry.id, page: page.number === 1 ? undefined : `page-${page.number}` },
      props: { entry, page },
    })),
  );
}

/**
 * What the frame of one page of a list shows: the others have the picture of the first, and are not cited.
 *
 * @param first the first page’s address, with a slash at its end
 */
export const pageFrame = (title: string, first: string, { number, of }: Numbered) => ({
  title: number === 1 ? title : `${title}, page ${number} of ${of}`,
  path: pageAddress(first, number),
  pictureOf: first,
  citeAtFoot: number === 1,
});

type Numbered = Pick<ListPage<unknown>, 'number' | 'of'>;

/** The address of one page of a list. @param first the first page's, with a slash at its end */
export const pageAddress = (first: string, number: number) =>
  number === 1 ? first : `${first}page-${number}/`;
