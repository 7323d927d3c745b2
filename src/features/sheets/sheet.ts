import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** What a sheet can have of this site. */
export const pieceKinds = ['quote', 'paragraph', 'table', 'claim', 'question'] as const;

export type PieceKind = (typeof pieceKinds)[number];

/** A piece of this site, by its id; or its maker’s own words. */
export type SheetItem = { kind: PieceKind; id: string } | { kind: 'own'; words: string };

/** A sheet that somebody has put together: all of it is in its address. */
export interface Sheet {
  title: string;
  items: SheetItem[];
}

export const emptySheet: Sheet = { title: '', items: [] };

/** What a sheet may hold: enough for a session, and little enough for an address that can be sent. */
export const most = { items: 60, words: 4000, title: 200, address: 16_000 };

/** A sheet, or why none could be read. */
type ReadSheet = { sheet: Sheet } | { trouble: 'damaged' | 'newer' };

const version = 1;

/** The fragment that holds a sheet: `s=` and its JSON, compressed, in letters that addresses may have. */
export function writeSheet({ title, items }: Sheet): string {
  const written = items.map((item) =>
    item.kind === 'own' ? item.words : [pieceKinds.indexOf(item.kind), item.id],
  );
  const bytes = deflateSync(strToU8(JSON.stringify([version, title, ...written])), { level: 9 });
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `s=${btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

/** Reads a sheet from a fragment. Anybody may write one by hand: all of it makes sense, or none of it is read. */
export function readSheet(fragment: string): ReadSheet {
  const found = parsed(fragment);
  if (!Array.isArray(found)) return { trouble: 'damaged' };
  const [written, title, ...items] = found as unknown[];
  if (typeof written === 'number' && written > version) return { trouble: 'newer' };
  const read = items.map(readItem);
  const isWhole =
    written === version &&
    typeof title === 'string' &&
    title.length <= most.title &&
    read.length <= most.items &&
    read.every((item) => item !== undefined);
  return isWhole ? { sheet: { title, items: read } } : { trouble: 'damaged' };
}

function readItem(found: unknown): SheetItem | undefined {
  if (typeof found === 'string')
    return found.length <= most.words ? { kind: 'own', words: found } : undefined;
  if (!Array.isArray(found) || found.length !== 2) return undefined;
  const [number, id] = found as unknown[];
  const kind = typeof number === 'number' ? pieceKinds[number] : undefined;
  return kind && typeof id === 'string' && /^[\w-]{1,200}$/.test(id) ? { kind, id } : undefined;
}

function parsed(fragment: string): unknown {
  const [, letters = ''] = /^#?s=([\w-]+)$/.exec(fragment) ?? [];
  if (letters === '' || letters.length > most.address) return undefined;
  try {
    const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    // What unpacks to more than a sheet can be is cut off there, and then makes no sense.
    const out = new Uint8Array(most.items * most.words);
    const text = inflateSync(
      Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)),
      { out },
    );
    return JSON.parse(strFromU8(text)) as unknown;
  } catch {
    return undefined;
  }
}
