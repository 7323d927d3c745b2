import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter as tree } from 'parse5';
import { attributeOf } from '../../../lib/markup.ts';

/**
 * Takes away what only a site can do (scripts, buttons, the ways to other pages, what they carry for scripts), so
 * that what is left is text. What folds stays folded: reading systems that know no `details` show it open.
 * @param parent changed in place
 */
export function prune(parent: Tree.ParentNode): void {
  parent.childNodes = parent.childNodes.filter(
    (node) => tree.isTextNode(node) || (tree.isElementNode(node) && !isSites(node)),
  );
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    // An element that a script gives life to is a box without it.
    if (node.tagName.includes('-')) node.tagName = node.nodeName = 'div';
    node.attrs = node.attrs.filter(({ name }) => !isForScripts(name));
    if (attributeOf(node, 'class') === 'scroll')
      node.attrs = node.attrs.filter(({ name }) => name === 'class');
    prune(node);
  }
}

const sites = new Set(
  'script style link template noscript nav form button input cite-panel keep-button gone-parts print-page'.split(
    ' ',
  ),
);
const sitesClasses = new Set(['unprinted', 'needs-script', 'actions', 'chart-wide', 'self-check-count']);

const isSites = (node: Tree.Element) =>
  sites.has(node.tagName) ||
  attributeOf(node, 'hidden') !== undefined ||
  (attributeOf(node, 'class') ?? '').split(' ').some((name) => sitesClasses.has(name));

const isForScripts = (name: string) => /^(data-|tabindex$|download$|itemprop$)/.test(name);
