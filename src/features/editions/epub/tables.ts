import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn } from '../../../lib/markup.ts';
import { wordsOf } from './chapters.ts';
import { set } from './turn.ts';

/**
 * Makes tables ready for a narrow page, where `book.css` sets each row as a block: every cell knows the head of its column, and
 * what holds the table is what its width is measured by.
 */
export function prepareTables(main: Tree.Element): void {
  for (const table of elementsIn(main, ({ tagName }) => tagName === 'table')) {
    const heads = headsOf(table);
    if (heads.length < 3) continue;
    set(table, 'class', joined(table, 'rows'));
    const holder = table.parentNode;
    if (holder && 'attrs' in holder) set(holder, 'class', joined(holder, 'page-wide'));
    for (const row of elementsIn(table, (one) => one.tagName === 'tr' && isIn(one, 'tbody')))
      cellsOf(row).forEach((cell, index) => {
        const head = heads[index];
        if (cell.tagName === 'td' && head) set(cell, 'data-head', head);
      });
  }
}

/** The words over each column: of heads that are above each other, the lowest. */
function headsOf(table: Tree.Element): string[] {
  const rows = elementsIn(table, (one) => one.tagName === 'tr' && isIn(one, 'thead'));
  const heads: string[] = [];
  /** Columns that a head reaches into from a row above, by the rows that are left of it. */
  const reached: number[] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((reached[column] ?? 0) > 0) column += 1;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let at = column; at < column + wide; at += 1) {
        heads[at] = wordsOf(cell);
        reached[at] = high;
      }
      column += wide;
    }
    reached.forEach((left, at) => (reached[at] = left - 1));
  }
  return heads;
}

const spanOf = (cell: Tree.Element, name: string) => Number(attributeOf(cell, name) ?? 1);

const cellsOf = (row: Tree.Element) =>
  row.childNodes.filter(
    (node): node is Tree.Element => 'tagName' in node && (node.tagName === 'th' || node.tagName === 'td'),
  );

const isIn = (one: Tree.Element, name: string) =>
  one.parentNode !== null && 'tagName' in one.parentNode && one.parentNode.tagName === name;

const joined = (one: Tree.Element, name: string) =>
  [attributeOf(one, 'class'), name].filter(Boolean).join(' ');
