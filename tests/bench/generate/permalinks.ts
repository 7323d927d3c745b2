import type { Made } from './quotations.ts';
import { each, type Plan } from './plan.ts';

/** Addresses that such a book has published: every quotation, table and page. */
export function permalinks({ sections, tables }: Plan, quotations: readonly Made[]): string {
  const lines = [
    ...quotations.map(({ id }) => `/quotes/${id}/ quotation`),
    ...each(tables, (number) => `/tables/table-${number}/ table`),
    ...each(sections, (number) => `/read/year-${number}/ page`),
  ];
  return `${lines
    .map((line) => `${line} 1931-05-01`)
    .sort()
    .join('\n')}\n`;
}
