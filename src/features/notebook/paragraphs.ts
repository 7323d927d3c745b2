import type { Book } from '../../book/schema/book.ts';
import { passagesOf } from '../../book/passages.ts';
import { addresses } from '../../book/addresses.ts';
import type { KeptItem } from './item.ts';
import { isOfPaper, locate } from '../../book/locator.ts';
import { type Node, attribute } from '../../book/mdx.ts';
import { shown } from '../../book/text/shown.ts';
import { opening, plainWords } from '../../book/words/words.ts';

/** Our paragraphs that rest on the paper’s, in plain words; notes and remarks between them stay on the page. */
export function keptParagraphs(book: Book, site: string): KeptItem[] {
  return book.readings.flatMap(({ title, body }) =>
    passagesOf(body).paragraphs.flatMap(({ id = '', node }) => {
      return isOfPaper(book.paper, id)
        ? [keptParagraph(id, passageWords([node], book), { book, site, page: title })]
        : [];
    }),
  );
}

function keptParagraph(
  id: string,
  text: string,
  { book: { paper }, site, page }: { book: Book; site: string; page: string },
): KeptItem {
  const { short, full } = locate(paper, id);
  return {
    kind: 'paragraph',
    id,
    title: opening(text, 50),
    text,
    place: short,
    address: addresses.paragraph(id),
    citation: `${site} on ${paper.short}, ${full}`,
    ours: true,
    work: `${page}, ${short}`,
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
  if (/^mdxJsx/.test(node.type)) return inner.length > 0 ? within : ownWords(node, book);
  // What ends a line or a block parts words.
  return /^(text|emphasis|strong|link|delete|inlineCode)$/.test(node.type) ? within : ` ${within} `;
}

/** What is before an item of a list. */
const mark = ({ type, ordered }: Node, index: number, child: Node) =>
  type === 'list' && child.type === 'listItem' ? (ordered ? ` ${index + 1}. ` : ' - ') : '';

/** What an element without content of its own shows; nothing where it is a picture, a table or a block of its own. */
function ownWords(node: Node, book: Book): string {
  if (node.name !== 'Q') return shown(node, book)?.text ?? '';
  return `“${plainWords(book.quotation(attribute(node, 'id') ?? ''))}”`;
}
