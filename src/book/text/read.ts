import { attribute, attributesOf, type Node, treeOf } from '../mdx.ts';
import type { Book } from '../schema/book.ts';
import type { Block, Run } from './block.ts';
import { shown, tableOf } from './shown.ts';

/** A body’s text as blocks, with every id in it turned into what a reader sees. */
export const blocksIn = (body: string, book: Book): Block[] => blocksOf(treeOf(body).children ?? [], book);

/** The same of some nodes of a body. */
function blocksOf(nodes: readonly Node[], book: Book): Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = () => {
    const runs = runsOf(line, book);
    if (runs.some((run) => run.kind !== 'text' || run.text.trim())) blocks.push({ kind: 'paragraph', runs });
    line = [];
  };
  for (const node of nodes) {
    const block = blockOf(node, book);
    if (!block) {
      // What is in a line without a paragraph around it, as MDX has it between an element’s tags.
      line.push(node);
      continue;
    }
    endLine();
    blocks.push(...block);
  }
  endLine();
  return blocks;
}

/** A node as the blocks it makes; undefined where it is part of a line. */
function blockOf(node: Node, book: Book): Block[] | undefined {
  const { type, children = [] } = node;
  const inner = () => blocksOf(children, book);
  switch (type) {
    case 'paragraph':
      return [{ kind: 'paragraph', runs: runsOf(children, book) }];
    case 'heading':
      return [{ kind: 'heading', depth: node.depth ?? 2, runs: runsOf(children, book) }];
    case 'list':
      return [
        {
          kind: 'list',
          ordered: node.ordered ?? false,
          items: children.map((item) => blocksOf(item.children ?? [], book)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'aside', of: 'text', blocks: inner() }];
    case 'code':
      return [{ kind: 'code', text: node.value ?? '' }];
    case 'thematicBreak':
      return [{ kind: 'rule' }];
    case 'definition':
      return [];
    default:
      return elementOf(node, book, inner);
  }
}

function elementOf(node: Node, book: Book, inner: () => Block[]): Block[] | undefined {
  const { id = '', title = '' } = attributesOf(node);
  switch (node.name) {
    case 'P':
      return [{ kind: 'passage', id, blocks: inner() }];
    case 'Slide':
      return [{ kind: 'slide', id, title, blocks: inner() }];
    case 'Ours':
      return [{ kind: 'aside', of: 'ours', blocks: inner() }];
    case 'Say':
      return [{ kind: 'aside', of: 'said', blocks: inner() }];
    case 'Quote':
      return [{ kind: 'quotation', quote: book.quotation(id) }];
    case 'Table':
      return [{ kind: 'table', table: tableOf(book, id) }];
    case 'Diagram':
      return [{ kind: 'diagram', diagram: book.diagram(id) }];
    case 'Image':
      return [{ kind: 'image', image: book.image(id) }];
    case 'Fact':
      return [{ kind: 'fact', fact: book.fact(id) }];
    case 'Work':
      return [{ kind: 'work', work: book.work(id) }];
    default:
      return undefined;
  }
}

/** The stretches of a line. */
const runsOf = (nodes: readonly Node[], book: Book): Run[] => nodes.flatMap((node) => runOf(node, book));

function runOf(node: Node, book: Book): Run[] {
  const { type, children = [] } = node;
  switch (type) {
    case 'text':
      return [{ kind: 'text', text: (node.value ?? '').replace(/\s+/g, ' ') }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value ?? '' }];
    case 'emphasis':
    case 'strong':
      return [{ kind: type, runs: runsOf(children, book) }];
    case 'link':
      return [{ kind: 'link', address: node.url ?? '', runs: runsOf(children, book) }];
    case 'break':
      return [{ kind: 'break' }];
  }
  if (node.name === 'Q') return [{ kind: 'quoted', quote: book.quotation(attribute(node, 'id') ?? '') }];
  if (node.name === 'Note') return [{ kind: 'note', runs: runsOf(children, book) }];
  const found = shown(node, book);
  if (!found) return runsOf(children, book);
  const runs: Run[] = children.length > 0 ? runsOf(children, book) : [{ kind: 'text', text: found.text }];
  return found.address ? [{ kind: 'link', address: found.address, runs }] : runs;
}
