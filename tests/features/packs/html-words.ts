import { parseFragment } from 'parse5';
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';

/** The words that a reader of a piece of HTML sees, its blocks and breaks parted by one blank. */
export function wordsOf(html: string): string {
  return words(parseFragment(html)).replace(/\s+/g, ' ').trim();
}

function words(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  const inner = 'childNodes' in node ? node.childNodes.map(words).join('') : '';
  const isInline = tree.isElementNode(node) && node.tagName === 'a';
  return isInline ? inner : ` ${inner} `;
}
