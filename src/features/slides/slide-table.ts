import type { Evidence, Table } from '../../book/schema/evidence/table.ts';
import { passagesOf } from '../../book/passages.ts';
import { attribute, nodesOf } from '../../book/mdx.ts';

/** Rows of figures that a slide takes at a size that the last row of a room can read. */
const most = 10;

/** A table for a slide: in two halves, the first the longer, where it has more rows than a slide takes. */
export function halves(table: Table): Table[] {
  const { rows, columns } = table;
  if (rows.length <= most || columns.length > 2) return [table];
  const middle = Math.ceil(rows.length / 2);
  return [
    { ...table, rows: rows.slice(0, middle) },
    { ...table, rows: rows.slice(middle) },
  ];
}

/** The tables that a slide shows, but for those that are only spoken of. */
export function tablesOfSlide(body: string, slide: string, evidence: readonly Evidence[]): Table[] {
  const node = passagesOf(body).slides.find(({ id }) => id === slide)?.node;
  const ids = [...(node ? nodesOf(node) : [])]
    .filter(({ node: { name }, above }) => name === 'Table' && !above.some((one) => one.name === 'Say'))
    .map((one) => attribute(one.node, 'id'));
  return evidence.filter((item): item is Table => item.kind === 'table' && ids.includes(item.id));
}
