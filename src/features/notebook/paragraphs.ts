import type { Book } from '../../book/schema/book.ts';
import type { Evidence } from '../../book/schema/evidence/table.ts';
import { passagesOf } from '../../book/passages.ts';
import { addresses } from '../../book/addresses.ts';
import type { CalcRequest } from '../../book/figures/asked.ts';
import { calculate } from '../../book/figures/calculate.ts';
import { countQuotations } from '../../book/count-quotations.ts';
import type { KeptItem } from './item.ts';
import { isOfPaper, locate } from '../../book/locator.ts';
import { type Node, attributesOf, hasAttribute } from '../../book/mdx.ts';
import { authors, year } from '../../book/words/names.ts';
import { cell } from '../../book/figures/values.ts';
import { passageName } from '../../book/words/passage-name.ts';
import { opening, plainWords } from '../../book/words/words.ts';

/** Our paragraphs that rest on the paper’s, in plain words; notes and remarks between them stay on the page. */
export function keptParagraphs(book: Book): KeptItem[] {
  return book.readings.flatMap(({ body }) =>
    passagesOf(body).paragraphs.flatMap(({ id = '', node }) => {
      return isOfPaper(book.paper, id) ? [keptParagraph(id, passageWords([node], book), book)] : [];
    }),
  );
}

function keptParagraph(id: string, text: string, { paper }: Book): KeptItem {
  const { short, full } = locate(paper, id);
  return {
    kind: 'paragraph',
    id,
    title: opening(text, 50),
    text,
    place: short,
    address: addresses.paragraph(id),
    citation: `A companion’s paragraph on ${paper.short}, ${full}`,
    ours: true,
  };
}

/** Nodes of MDX as a reader sees their words: without notes, remarks and what is a block of its own. */
export function passageWords(nodes: readonly Node[], book: Book): string {
  return nodes
    .map((node) => words(node, book))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function words(node: Node, book: Book): string {
  if (node.name === 'Note' || node.name === 'Ours') return '';
  const inner = (node.children ?? []).map((child, index) => mark(node, index, child) + words(child, book));
  const within = node.value ?? inner.join('');
  if (/^mdxJsx/.test(node.type)) return inner.length > 0 ? within : shown(node, book);
  // What ends a line or a block parts words.
  return /^(text|emphasis|strong|link|delete|inlineCode)$/.test(node.type) ? within : ` ${within} `;
}

/** What stands before an item of a list. */
const mark = ({ type, ordered }: Node, index: number, child: Node) =>
  type === 'list' && child.type === 'listItem' ? (ordered ? ` ${index + 1}. ` : ' - ') : '';

/** What an element without content of its own shows; nothing where it is a picture, a table or a block of its own. */
function shown(node: Node, book: Book): string {
  const given = attributesOf(node);
  const { id = '', table = '', row = '', column = '', at } = given;
  const place = at ? `, ${at}` : '';
  switch (node.name) {
    case 'Q':
      return `“${plainWords(book.quotation(id))}”`;
    case 'Cite': {
      const { csl } = book.reference(id);
      const isBare = hasAttribute(node, 'bare');
      return isBare ? `${authors(csl)} (${year(csl)}${place})` : `(${authors(csl)}, ${year(csl)}${place})`;
    }
    case 'Cell':
      return cell(tableOf(book, table), row, column);
    case 'Calc':
      return calculate(tableOf(book, table), given as unknown as CalcRequest);
    case 'Count':
      return String(countQuotations(given, book));
    case 'Ref':
      return book.table(table).number;
    case 'At':
      return passageName(id, book).text;
    case 'Claim':
      return book.claim(id).claim;
    case 'Term':
      return book.concept(id).term;
    case 'Mode':
      return book.mode(id).name;
    case 'Theme':
      return book.theme(id).name;
    default:
      return '';
  }
}

function tableOf(book: Book, id: string): Extract<Evidence, { kind: 'table' }> {
  const found = book.table(id);
  if (found.kind !== 'table') throw new Error(`${found.number} is a figure and has no cells.`);
  return found;
}
