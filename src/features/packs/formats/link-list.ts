import { csv } from '../../../lib/csv.ts';
import type { Pack } from '../pack.ts';

/** A table of everything in a pack that has an address: for a course page, or a spreadsheet. */
export function linkList({ sections }: Pack): string {
  const rows = sections.flatMap(({ title: section, items }) =>
    items.flatMap((item) => ('url' in item ? [[section, item.title, item.url]] : [])),
  );
  return csv([['section', 'title', 'url'], ...rows]);
}
