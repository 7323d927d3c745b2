import { type Node, attribute, nodesOf, treeOf } from './mdx.ts';
import { onceFor } from '../lib/once.ts';

/**
 * What an MDX body is made of, read once. Every list is in the order of the text. Pages, checks and exports read
 * bodies through this and in no other way, so that they cannot differ about what a body says.
 */
export interface Passages {
  root: Node;
  /** Every node below the root, with the nodes that hold it, nearest first. */
  nodes: readonly { node: Node; above: Node[] }[];
  headings: readonly Node[];
  /** Links in the text, and the targets of links by reference. */
  links: readonly Node[];
  paragraphs: readonly Paragraph[];
  slides: readonly Slide[];
  /** Quotations in a sentence (`<Q>`) and as blocks (`<Quote>`). */
  quotations: readonly Mention[];
  tables: readonly Mention[];
  diagrams: readonly Mention[];
  facts: readonly Mention[];
  calculations: readonly Node[];
  /** How many words are written here, markup and quotations not counted. */
  words: number;
}

/** One of our paragraphs: `<P id="water-2b" also="water-3">`. Its id is missing where the author forgot it. */
export interface Paragraph {
  id: string | undefined;
  /** Further paragraphs of the paper that it rests on. */
  also: string[];
  /** How many headings come before it. */
  below: number;
  node: Node;
}

/** A slide of a lecture: `<Slide id="two-questions" title="Two questions">`. */
export interface Slide {
  id: string | undefined;
  title: string;
  node: Node;
}

/** An element that shows something by its id. */
export interface Mention {
  id: string;
  /** Id of the paragraph that it is in or after; none before the first. */
  paragraph: string | undefined;
  node: Node;
}

/** The passages of an entry's body; none where it cannot be parsed. */
export const passagesOf = (body: string): Passages => passagesIn(treeOf(body));

/** The passages of a syntax tree. */
export const passagesIn = onceFor((root: Node): Passages => {
  const nodes = [...nodesOf(root)];
  const all = nodes.map(({ node }) => node);
  const mentions = mentionsIn(all);
  const named = (...names: string[]) => all.filter(({ name }) => names.includes(name ?? ''));
  return {
    root,
    nodes,
    headings: all.filter(({ type }) => type === 'heading'),
    links: all.filter(({ type }) => type === 'link' || type === 'definition'),
    paragraphs: paragraphsIn(all),
    slides: named('Slide').map((node) => ({
      id: attribute(node, 'id'),
      title: attribute(node, 'title') ?? '',
      node,
    })),
    quotations: mentions('Q', 'Quote'),
    tables: mentions('Table'),
    diagrams: mentions('Diagram'),
    facts: mentions('Fact'),
    calculations: named('Calc'),
    words: all.reduce((sum, node) => sum + wordsIn(node), 0),
  };
});

function paragraphsIn(nodes: readonly Node[]): Paragraph[] {
  let below = 0;
  return nodes.flatMap((node) => {
    if (node.type === 'heading') below += 1;
    if (node.name !== 'P') return [];
    const also = (attribute(node, 'also') ?? '').split(/\s+/).filter(Boolean);
    return [{ id: attribute(node, 'id'), also, below, node }];
  });
}

function mentionsIn(nodes: readonly Node[]): (...names: string[]) => Mention[] {
  let paragraph: string | undefined;
  const all = nodes.flatMap((node) => {
    const id = attribute(node, 'id');
    if (node.name === 'P') paragraph = id;
    return id === undefined ? [] : [{ id, paragraph, node }];
  });
  return (...names) => all.filter(({ node }) => names.includes(node.name ?? ''));
}

const wordsIn = ({ value, type }: Node): number =>
  /^(text|inlineCode|code)$/.test(type) ? wordCount(value ?? '') : 0;

export const wordCount = (text: string): number => text.match(word)?.length ?? 0;

const word = /[\p{L}\p{N}’'-]+/gu;
