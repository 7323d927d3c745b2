import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/**
 * The words of a record, as the index holds them and a result shows them. Left out: what is marked to be skipped (the
 * mark’s value is in its place), records inside the record, raised note marks, drawings, and the title.
 */
export function recordText(record: Tree.Element, title: string): string {
  const pieces: string[] = [];
  gather(record, title, pieces);
  const text = pieces.reduce(join, '').replace(/\s+/g, ' ').trim();
  return text.replace(seam, '').replace(new RegExp(` ${blockEnd}$`), '');
}

/** The same of several nodes that follow each other. */
export function textOfAll(nodes: readonly Tree.ChildNode[], title: string): string {
  return recordText({ childNodes: nodes } as unknown as Tree.Element, title);
}

/** An element’s attribute; undefined when it has none. */
export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

const blockEnd = '·';
/** Where one inline element follows another with nothing between, as links do that a style sheet sets apart. */
const seam = '\0';
const blocks = new Set(
  (
    'article aside blockquote br caption dd details div dl dt figcaption figure h1 h2 h3 h4 header li ol p section ' +
    'summary table tbody td th thead tr ul'
  ).split(' '),
);
const silent = new Set(['script', 'style', 'svg', 'sup', 'button', 'template', 'nav', 'form']);
const titles = new Set(['h1', 'h2', 'h3', 'h4', 'caption', 'strong']);

function gather(parent: Tree.ParentNode, title: string, pieces: string[]): void {
  let last: Tree.ChildNode | undefined;
  for (const node of parent.childNodes) {
    if (tree.isTextNode(node)) pieces.push(parted(node.value));
    else if (last && tree.isElementNode(last)) pieces.push(seam);
    last = node;
    if (!tree.isElementNode(node) || silent.has(node.tagName) || isElsewhere(node)) continue;
    const skip = attribute(node, 'data-record-skip');
    if (skip !== undefined) {
      // Astro gives an attribute without a value this one, where the element is a custom one.
      pieces.push(skip === 'true' ? '' : skip);
    } else if (!(titles.has(node.tagName) && repeats(recordText(node, ''), title))) {
      const end = blocks.has(node.tagName) ? [blockEnd] : [];
      pieces.push(...end);
      gather(node, title, pieces);
      pieces.push(...end);
    }
  }
}

const isElsewhere = (node: Tree.Element) =>
  attribute(node, 'data-record') !== undefined || attribute(node, 'data-record-none') !== undefined;

function repeats(heading: string, title: string): boolean {
  const [a, b] = [heading, title].map((text) => text.replace(/[^\p{L}\p{N}]/gu, '')) as [string, string];
  return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
}

/** Between letters a dash or a slash would glue two words into one that nobody looks for. */
const parted = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/(?<!\S*:\/\S*)([\p{L}\p{N}])([—/])(?=\p{L})/gu, '$1 $2 ');

/** A dot parts two blocks, unless the first ends a sentence; a cell with only a tick in it is no block. */
function join(text: string, piece: string): string {
  if (piece === seam) return /[\p{L}\p{N}]$/u.test(text) ? text + seam : text;
  if (text.endsWith(seam) && piece !== '')
    return join(text.slice(0, -1) + (/^[\p{L}\p{N}(]/u.test(piece) ? ' ' : ''), piece);
  if (piece !== blockEnd) return text + (/^\s*[•✓–-]\s*$/.test(piece) ? '' : piece);
  const before = text.trimEnd();
  return before === '' || before.endsWith(blockEnd) || /[.?!:;…,]$/.test(before)
    ? before && `${before} `
    : `${before} ${blockEnd} `;
}
