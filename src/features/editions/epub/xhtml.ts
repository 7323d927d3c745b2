import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree, html } from 'parse5';
import { text } from '../../../lib/xml.ts';

/**
 * What an element holds, as XML. Elements of HTML go into XHTML's namespace, which the document declares; a drawing
 * declares its own.
 * @see https://www.w3.org/TR/DOM-Parsing/#xml-serialization
 */
export function xhtml(parent: Tree.ParentNode): string {
  return parent.childNodes.map(written).join('');
}

function written(node: Tree.ChildNode): string {
  if (tree.isTextNode(node)) return text(node.value);
  if (!tree.isElementNode(node)) return '';
  const name = node.tagName;
  const attributes = node.attrs
    .filter((attribute) => attribute.name !== 'xmlns' && attribute.prefix !== 'xmlns')
    .map(({ prefix, name: key, value }) => ` ${prefix ? `${prefix}:` : ''}${key}="${quoted(value)}"`);
  const open = [name, name === 'svg' ? drawingNames : '', ...attributes].join('');
  const inner = xhtml(node);
  return inner === '' ? `<${open}/>` : `<${open}>${inner}</${name}>`;
}

const drawingNames = ` xmlns="${html.NS.SVG}" xmlns:xlink="${html.NS.XLINK}"`;

const quoted = (value: string) => text(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
