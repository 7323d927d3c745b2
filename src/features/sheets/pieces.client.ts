import type { KeptItem } from '../notebook/keep-many.client.ts';
import { fetchNotebookData } from '../notebook/data.client.ts';
import { fetchParts } from '../packs/builder/parts.client.ts';
import { askedOf } from '../packs/builder/asked.client.ts';
import { element } from '../../site/browser/elements.client.ts';
import { opening } from '../../book/words/words.ts';
import type { PieceKind } from './sheet.ts';

/** A piece that a sheet can have, and how it is shown. */
export interface Piece {
  kind: PieceKind;
  id: string;
  title: string;
  /** Where a passage or a quotation is in the paper, in short. */
  place?: string;
  /** What it is found by. */
  words: string;
  show: () => HTMLElement[];
}

export type Pieces = ReadonlyMap<string, Piece>;

export const keyOf = ({ kind, id }: { kind: PieceKind; id: string }) => `${kind}:${id}`;

/** Everything on this site that a sheet can have. @throws when it cannot be had */
export async function fetchPieces(base: string): Promise<Pieces> {
  const [data, parts] = await Promise.all([fetchNotebookData(base), fetchParts(base)]);
  if (!data) throw new Error('The words could not be had.');
  const tables = new Map(
    parts.tables.map(({ url, body }) => [
      new URL(url).pathname.split('/').at(-2) ?? '',
      body.find((block) => block.kind === 'table'),
    ]),
  );
  const kept = [...data.items.values()].flatMap((item): Piece[] => {
    const { kind, id, title, place } = item;
    if (kind === 'words') return [];
    const table = kind === 'table' ? tables.get(id) : undefined;
    const words = [title, item.text, item.who, item.place].join(' ');
    const own = { kind, id, title, words, show: () => shownItem(item, table, base) };
    return [kind === 'paragraph' || kind === 'quote' ? { ...own, place } : own];
  });
  const questions = parts.questions.map(({ question }): Piece => {
    const { id, stem } = question;
    return { kind: 'question', id, title: opening(stem, 90), words: stem, show: () => askedOf(question) };
  });
  return new Map([...kept, ...questions].map((piece) => [keyOf(piece), piece]));
}

interface Table {
  head: string[];
  rows: string[][];
}

function shownItem(item: KeptItem, table: Table | undefined, base: string): HTMLElement[] {
  const { kind, text, who, title, citation, address } = item;
  const link = element('a', { href: base + address.slice(1) }, kind === 'table' ? title : 'On its page');
  const words =
    kind === 'quote'
      ? [element('blockquote', {}, text), element('p', { class: 'sheet-who' }, who ?? '')]
      : [
          ...(kind === 'claim' ? [element('p', {}, element('strong', {}, title))] : []),
          element('p', {}, text),
        ];
  const source = element('p', { class: 'meta' }, `${citation}. `, link);
  return table
    ? [element('p', {}, element('strong', {}, title)), shownTable(table, title), source]
    : [...words, source];
}

function shownTable({ head, rows }: Table, title: string): HTMLElement {
  const row = (cells: readonly string[], scope: 'col' | 'row') =>
    element(
      'tr',
      {},
      ...cells.map((cell, index) =>
        scope === 'col' || index === 0 ? element('th', { scope }, cell) : element('td', {}, cell),
      ),
    );
  return element(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
    element(
      'table',
      {},
      element('thead', {}, row(head, 'col')),
      element('tbody', {}, ...rows.map((cells) => row(cells, 'row'))),
    ),
  );
}
