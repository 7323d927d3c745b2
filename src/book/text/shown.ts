import { addresses } from '../addresses.ts';
import { countQuotations } from '../count-quotations.ts';
import type { CalcRequest } from '../figures/asked.ts';
import { calculate } from '../figures/calculate.ts';
import { cell } from '../figures/values.ts';
import { type Node, attributesOf, hasAttribute } from '../mdx.ts';
import type { Book } from '../schema/book.ts';
import type { Table } from '../schema/evidence/table.ts';
import { authors, year } from '../words/names.ts';
import { passageName } from '../words/passage-name.ts';

/** What an element within a line shows where it has no content of its own, and where it leads. */
export interface Shown {
  text: string;
  address?: string;
}

/** An element of a line as a reader sees it; undefined for what is a quotation, a note or a block. */
export function shown(node: Node, book: Book): Shown | undefined {
  const given = attributesOf(node);
  const { id = '', table = '', row = '', column = '', at } = given;
  const place = at ? `, ${at}` : '';
  switch (node.name) {
    case 'Cite': {
      const { csl } = book.reference(id);
      const text = hasAttribute(node, 'bare')
        ? `${authors(csl)} (${year(csl)}${place})`
        : `(${authors(csl)}, ${year(csl)}${place})`;
      return { text, address: addresses.reference(id) };
    }
    case 'Cell':
      return { text: cell(tableOf(book, table), row, column), address: addresses.row(table, row) };
    case 'Calc':
      return { text: calculate(tableOf(book, table), given as unknown as CalcRequest) };
    case 'Count':
      return { text: String(countQuotations(given, book)) };
    case 'Ref':
      return { text: book.table(table).number, address: addresses.table(table) };
    case 'At':
      return { text: passageName(id, book).text, address: addresses.paragraph(id) };
    case 'Claim':
      return { text: book.claim(id).claim, address: addresses.claim(id) };
    case 'Term':
      return { text: book.concept(id).term, address: addresses.concept(id) };
    case 'Mode':
      return { text: book.mode(id).name, address: addresses.mode(id) };
    case 'Theme':
      return { text: book.theme(id).name, address: addresses.theme(id) };
    default:
      return undefined;
  }
}

/** A table of the Book, which a figure is not. */
export function tableOf(book: Book, id: string): Table {
  const found = book.table(id);
  if (found.kind !== 'table') throw new Error(`${found.number} is a figure and has no cells.`);
  return found;
}
