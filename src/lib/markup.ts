import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree, html } from 'parse5';

/** Makes an element that is nowhere yet. */
export function element(name: string, attributes: Record<string, string> = {}): Tree.Element {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  return tree.createElement(name, html.NS.HTML, attrs);
}

/** All elements below another that a question is answered yes for, in the order of the text. */
export function elementsIn(
  parent: Tree.ParentNode,
  wanted: (candidate: Tree.Element) => boolean = () => true,
): Tree.Element[] {
  return parent.childNodes
    .filter((node) => tree.isElementNode(node))
    .flatMap((child) => [...(wanted(child) ? [child] : []), ...elementsIn(child, wanted)]);
}

/** An attribute's value; undefined where the element has none of that name. */
export function attributeOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Puts words in the place of whatever an element holds. */
export function retext(one: Tree.Element, words: string): void {
  one.childNodes = [];
  tree.insertText(one, words);
}

/** Text as it is in HTML, in an element or between quotation marks. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
