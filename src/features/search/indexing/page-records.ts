import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { searchKinds } from '../../../site/search-kinds.ts';
import { parsed } from './parsed.ts';
import type { SearchRecord } from './record.ts';
import { attribute, recordText, textOfAll } from './record-text.ts';

/**
 * What a page holds beside its marked records: the page itself, unless one of its records is the page, and, where nothing
 * is marked, every part of it that a heading with an id begins. So no page is left out because nobody marked it.
 * @param summary what it says of itself and no other page does
 */
export function pageRecords(
  html: string,
  path: string,
  marked: readonly SearchRecord[],
  summary: string,
): SearchRecord[] {
  const page = parsed(html);
  const main = find(page, ({ tagName }) => tagName === 'main');
  const moved = find(page, (node) => attribute(node, 'http-equiv')?.toLowerCase() === 'refresh');
  if (!main || moved || attribute(main, 'data-record-none') !== undefined || /\/page-\d+\/$/.test(path))
    return [];
  const h1 = find(main, ({ tagName }) => tagName === 'h1');
  const title = h1 ? recordText(h1, '') : path;
  const parts = partsOf(main);
  const [before = []] = parts.map(({ nodes }) => nodes);
  const own = record(path, title, [summary, textOfAll(before, title)].join(' '));
  // What is marked piece by piece needs no parts beside the pieces.
  if (marked.length > 0) return marked.some(({ url }) => url === path) ? [] : [own];
  return [
    own,
    ...parts.slice(1).flatMap(({ id, heading, nodes }) => {
      const text = textOfAll(nodes, heading);
      return id && text ? [record(`${path}#${id}`, heading, text)] : [];
    }),
  ];
}

/** How many characters of a page or a part of one are enough to find it by. */
const longest = 2500;

interface PagePart {
  id: string | undefined;
  heading: string;
  nodes: Tree.ChildNode[];
}

/** The page before its first heading with an id, then from each such heading to the next. */
function partsOf(main: Tree.Element): PagePart[] {
  const parts: PagePart[] = [{ id: undefined, heading: '', nodes: [] }];
  const walk = (parent: Tree.ParentNode) => {
    for (const node of parent.childNodes) {
      if (!tree.isElementNode(node)) parts.at(-1)?.nodes.push(node);
      // A table of files or figures is looked through on its page.
      else if (node.tagName === 'table') continue;
      else if (attribute(node, 'data-record-none') !== undefined || attribute(node, 'data-record')) continue;
      else if (node.tagName === 'h2' && attribute(node, 'id'))
        parts.push({ id: attribute(node, 'id'), heading: recordText(node, ''), nodes: [] });
      else if (
        find(
          node,
          ({ tagName, attrs }) =>
            tagName === 'table' || (tagName === 'h2' && attrs.some(({ name }) => name === 'id')),
        )
      )
        walk(node);
      else parts.at(-1)?.nodes.push(node);
    }
  };
  walk(main);
  return parts;
}

function record(url: string, title: string, text: string): SearchRecord {
  return {
    url,
    kind: 'page',
    title,
    titled: true,
    place: undefined,
    who: undefined,
    by: undefined,
    modes: [],
    words: [],
    text: shortened(text.trim()),
    filters: { kind: [searchKinds.page], section: [], theme: [], speaker: [], side: [] },
  };
}

function find(parent: Tree.ParentNode, test: (node: Tree.Element) => boolean): Tree.Element | undefined {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    const found = test(node) ? node : find(node, test);
    if (found) return found;
  }
  return undefined;
}

const shortened = (text: string) =>
  text.length > longest ? text.slice(0, longest).replace(/\s\S*$/, '') : text;
