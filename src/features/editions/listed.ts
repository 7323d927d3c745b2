import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn } from '../../lib/markup.ts';

/**
 * The pages one step below a list’s own that it leads to, in the order of every edition: a page that links to some of them
 * before it lists them marks the list itself with `data-chapters`, and that list’s order holds.
 * @param base the path that the site is served below
 */
export function pagesBelow(main: Tree.Element, list: string, base: string): string[] {
  const lists = elementsIn(main, (one) => attributeOf(one, 'data-chapters') !== undefined);
  const paths = [...lists, main]
    .flatMap((part) => elementsIn(part, ({ tagName }) => tagName === 'a'))
    .map((link) => attributeOf(link, 'href') ?? '')
    .filter((href) => href.startsWith(base))
    .map((href) => `/${href.slice(base.length)}`)
    .filter((path) => path.startsWith(list) && /^[\w-]+\/$/.test(path.slice(list.length)));
  return [...new Set(paths)];
}
