import type { Book } from '../schema/book.ts';
import type { Evidence } from '../schema/table.ts';
import { addresses } from './addresses.ts';
import type { CalcRequest } from './asked.ts';
import { calculate } from './calculate.ts';
import { find } from './find.ts';
import type { KeptItem } from './kept.ts';
import { isOfPaper, locate } from './locator.ts';
import { authors, year } from './names.ts';
import { cell } from './values.ts';
import { opening, plainWords } from './words.ts';

/** Our paragraphs that rest on the paper’s, in plain words; notes and remarks between them stay on the page. */
export function keptParagraphs(book: Book): KeptItem[] {
  return book.readings.flatMap(({ body }) =>
    [...body.matchAll(/<P id="([^"]+)"[^>]*>(.*?)<\/P>/gs)]
      .filter(([, id = '']) => isOfPaper(book.paper, id))
      .map(([, id = '', inner = '']) => keptParagraph(id, passageWords(inner, book), book)),
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

/** A passage of MDX as a reader sees its words: without notes, remarks and what is a block of its own. */
export function passageWords(mdx: string, book: Book): string {
  return mdx
    .replace(/<(Note|Ours)>.*?<\/\1>/gs, '')
    .replace(/<(\w+)([^<>]*?)\/>/g, (_, name: string, written: string) => shown(name, written, book))
    .replace(/<\/?\w+[^<>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What an element without content of its own shows; nothing where it is a picture, a table or a block of its own. */
function shown(name: string, written: string, book: Book): string {
  const given = attributes(written);
  const { id = '', table = '', row = '', column = '', at } = given;
  const place = at ? `, ${at}` : '';
  switch (name) {
    case 'Q':
      return `“${plainWords(find(book.quotes, id, 'quotation'))}”`;
    case 'Cite': {
      const { csl } = find(book.references, id, 'reference');
      const isBare = /\bbare\b/.test(written);
      return isBare ? `${authors(csl)} (${year(csl)}${place})` : `(${authors(csl)}, ${year(csl)}${place})`;
    }
    case 'Cell':
      return cell(tableOf(book, table), row, column);
    case 'Calc':
      return calculate(tableOf(book, table), given as unknown as CalcRequest);
    case 'Ref':
      return find(book.evidence, table, 'table').number;
    case 'At':
      return locate(book.paper, id).short;
    case 'Claim':
      return find(book.claims, id, 'claim').claim;
    case 'Term':
      return find(book.concepts, id, 'concept').term;
    case 'Mode':
      return find(book.modes, id, 'mode').name;
    case 'Theme':
      return find(book.themes, id, 'theme').name;
    default:
      return '';
  }
}

const attributes = (written: string): Partial<Record<string, string>> =>
  Object.fromEntries(
    [...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );

function tableOf(book: Book, id: string): Extract<Evidence, { kind: 'table' }> {
  const found = find(book.evidence, id, 'table');
  if (found.kind !== 'table') throw new Error(`${found.number} is a figure and has no cells.`);
  return found;
}
