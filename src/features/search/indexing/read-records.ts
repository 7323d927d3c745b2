import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type SearchKind, searchKinds } from '../../../site/search-kinds.ts';
import { parsed } from './parsed.ts';
import type { SearchRecord } from './record.ts';
import { attribute, recordText } from './record-text.ts';

/**
 * The records of one built page, in its order: every element with `data-record`, the kind. One with
 * `data-record-page` opens at the page, another at its own id or at the one in `data-record-at`. `data-record-none`
 * holds repetitions.
 * @param html the page as it was built
 * @param path its address below the base path: `/read/water/`
 */
export function readRecords(html: string, path: string): SearchRecord[] {
  const reading: Reading = { path, heading: undefined, records: [], titled: new Set() };
  walk(parsed(html), reading);
  return reading.records;
}

interface Reading {
  path: string;
  /** The last heading passed. */
  heading: string | undefined;
  records: SearchRecord[];
  /** Headings that have given a record its title already. */
  titled: Set<string>;
}

function walk(parent: Tree.ParentNode, reading: Reading): void {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node) || attribute(node, 'data-record-none') !== undefined) continue;
    if (/^h[1-4]$/.test(node.tagName)) reading.heading = recordText(node, '');
    if (attribute(node, 'data-record')) reading.records.push(record(node, reading));
    walk(node, reading);
  }
}

function kindOf(told: string, path: string): SearchKind {
  if (Object.hasOwn(searchKinds, told)) return told as SearchKind;
  throw new Error(`${path}: there is no kind of record “${told}”; src/site/search-kinds.ts names them.`);
}

function record(element: Tree.Element, reading: Reading): SearchRecord {
  const told = (name: string) => attribute(element, `data-record-${name}`) || undefined;
  const list = (name: string) => told(name)?.split('|') ?? [];
  const kind = kindOf(attribute(element, 'data-record') ?? '', reading.path);
  const title = told('title') ?? reading.heading ?? reading.path;
  const id = told('at') ?? attribute(element, 'id');
  const isPage = attribute(element, 'data-record-page') !== undefined;
  if (!isPage && !id)
    throw new Error(
      `${reading.path}: the ${kind} “${title}” has no id, so a search result could not open there.`,
    );
  const titled = told('title') !== undefined || !reading.titled.has(title);
  reading.titled.add(title);
  return {
    url: isPage ? reading.path : `${reading.path}#${id}`,
    kind,
    title,
    titled,
    place: told('place'),
    who: told('who'),
    by: told('by'),
    modes: list('modes'),
    words: list('words'),
    text: recordText(element, title),
    filters: {
      kind: [searchKinds[kind]],
      section: list('section'),
      theme: list('theme'),
      speaker: list('speaker'),
      side: list('side'),
    },
  };
}
