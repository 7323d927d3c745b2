import { filterNames, type FilterName, type SearchBook } from '../guide.ts';
import { searchKinds } from '../../../site/search-kinds.ts';
import type { SearchRecord } from './record.ts';

/** The values of each filter that some record has: in the Book’s order where it has one, else by the alphabet. */
export function filterValues(
  records: readonly SearchRecord[],
  book: SearchBook,
): Record<FilterName, string[]> {
  const orders: Partial<Record<FilterName, readonly string[]>> = {
    kind: Object.values(searchKinds),
    section: book.sections,
    theme: book.themes,
  };
  const values = (name: FilterName) =>
    [...new Set(records.flatMap((record) => record.filters[name]))].sort(inOrder(orders[name] ?? []));
  return Object.fromEntries(filterNames.map((name) => [name, values(name)])) as Record<FilterName, string[]>;
}

/** The numbers of the records that have each value of each filter. */
export function filterMembers(
  values: Readonly<Record<FilterName, readonly string[]>>,
  records: readonly SearchRecord[],
): Record<FilterName, number[][]> {
  const having = (name: FilterName, value: string) =>
    records.flatMap((record, at) => (record.filters[name].includes(value) ? [at] : []));
  return Object.fromEntries(
    filterNames.map((name) => [name, values[name].map((value) => having(name, value))]),
  ) as Record<FilterName, number[][]>;
}

/** Records by kind, then by their place in the book: the order of a list that nobody’s words have ranked. */
export function arrange(records: readonly SearchRecord[], book: SearchBook): SearchRecord[] {
  const kind = inOrder(Object.keys(searchKinds));
  const section = inOrder(book.sections);
  return records.toSorted(
    (a, b) =>
      kind(a.kind, b.kind) ||
      section(a.filters.section[0] ?? '', b.filters.section[0] ?? '') ||
      byNumber(a.place, b.place) ||
      byNumber(a.title, b.title) ||
      byNumber(a.url, b.url),
  );
}

/** Compares by place in a list; what it does not hold comes after it, by the alphabet. */
function inOrder(list: readonly string[]): (a: string, b: string) => number {
  const place = (value: string) => (list.includes(value) ? list.indexOf(value) : list.length);
  return (a, b) => place(a) - place(b) || byNumber(a, b);
}

const byNumber = (a = '', b = '') => a.localeCompare(b, 'en-GB', { numeric: true });
