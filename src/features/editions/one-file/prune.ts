import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { attributeOf } from '../../../lib/markup.ts';

/**
 * Takes away what the file cannot do: scripts, buttons that want one, what is only there for the site’s own index. The
 * search of the quotations and the tables that sort keep what they need.
 * @param parent changed in place
 */
export function prune(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.flatMap((node): Tree.ChildNode[] => {
    if (!tree.isElementNode(node)) return tree.isTextNode(node) ? [node] : [];
    if (isSites(node)) return [];
    node.attrs = node.attrs.filter(({ name }) => !forTheSite.test(name));
    prune(node);
    if (!node.tagName.includes('-') || kept.has(node.tagName)) return [node];
    // An element that no script here gives life to is what is in it.
    for (const child of node.childNodes) child.parentNode = node.parentNode;
    return node.childNodes;
  });
}

const kept = new Set(['quote-explorer', 'sortable-table']);
const removed = new Set(
  'script style link template noscript keep-button copy-link gone-parts print-page'.split(' '),
);
const forTheSite = /^data-(record|citations|id$|kind$|name$|tolerance$|type$)/;

function isSites(node: Tree.Element): boolean {
  const classes = (attributeOf(node, 'class') ?? '').split(' ');
  return (
    removed.has(node.tagName) ||
    attributeOf(node, 'hidden') !== undefined ||
    // How to check the site’s files says nothing about this one.
    classes.includes('build-record') ||
    // The form of the search wants its script, and has it.
    (classes.includes('needs-script') && node.tagName !== 'form')
  );
}
