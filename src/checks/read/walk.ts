import type { Node } from '../../book/mdx.ts';

/** The text of a node without its markup. */
export function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
