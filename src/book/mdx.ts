import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of Markdown's syntax tree with MDX's elements, cut to what the book and its checks read. */
export interface Node {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean | null;
  attributes?: Attribute[];
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** An attribute of an MDX element. Its value is null for a bare name, an object for an expression. */
export interface Attribute {
  type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  name?: string;
  value?: string | null | { value: string };
  position?: Node['position'];
}

/** Parses MDX without front matter; throws where it cannot be read. */
export function parseMdx(text: string): Node {
  return parser.parse(text) as Node;
}

/**
 * The syntax tree of an entry's body. It is parsed once, however many read it. A body that cannot be read has no
 * content here: the check says where and why, and no build begins with one.
 */
export function treeOf(body: string): Node {
  const known = trees.get(body);
  if (known) return known;
  if (trees.size >= mostTrees) trees.clear();
  const tree = readable(body);
  trees.set(body, tree);
  return tree;
}

/** Every node of a tree below its root, in the order of the text, with the nodes that hold it, nearest first. */
export function* nodesOf(parent: Node, above: Node[] = []): Generator<{ node: Node; above: Node[] }> {
  for (const node of parent.children ?? []) {
    const holders = [parent, ...above];
    yield { node, above: holders };
    yield* nodesOf(node, holders);
  }
}

/** The value of a plain-text attribute, however it is written. */
export function attribute(node: Node, name: string): string | undefined {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether an element has an attribute at all, such as a bare one. */
export function hasAttribute(node: Node, name: string): boolean {
  return node.attributes?.some((candidate) => candidate.name === name) ?? false;
}

/** All plain-text attributes of an element. */
export function attributesOf(node: Node): Partial<Record<string, string>> {
  const plain = (node.attributes ?? []).flatMap(({ name = '', value }) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(plain);
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Bodies of a book; while one writes, older ones are forgotten. */
const trees = new Map<string, Node>();
const mostTrees = 2000;

function readable(body: string): Node {
  try {
    return parseMdx(body);
  } catch {
    return { type: 'root', children: [] };
  }
}
