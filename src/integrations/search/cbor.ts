/*
 * As much of CBOR (RFC 8949) as it takes to cut a file into its items and to put them together in another way: items stay
 * the bytes they are. Pagefind writes lists and texts of known length, and no other kind of either.
 */

/** The items of a list. */
export function listItems(bytes: Uint8Array): Uint8Array[] {
  const { kind, count, next } = head(bytes, 0);
  if (kind !== kinds.list) throw new Error('Pagefind’s file has something else where a list should stand.');
  const items: Uint8Array[] = [];
  for (let at = next; items.length < count;) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** A text, as a string. */
export function textOf(bytes: Uint8Array): string {
  const { kind, count, next } = head(bytes, 0);
  if (kind !== kinds.text) throw new Error('Pagefind’s file has something else where a text should stand.');
  return Buffer.from(bytes.subarray(next, next + count)).toString();
}

/** A list of items. */
export function list(items: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([opening(kinds.list, items.length), ...items]);
}

/** A string, as a text. */
export function text(words: string): Uint8Array {
  const bytes = Buffer.from(words);
  return Buffer.concat([opening(kinds.text, bytes.length), bytes]);
}

const kinds = { text: 3, list: 4, map: 5, tag: 6, bytes: 2 };

/** Where the item that begins at a place ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { kind, count, next } = head(bytes, at);
  if (kind === kinds.text || kind === kinds.bytes) return next + count;
  const inside = { [kinds.list]: count, [kinds.map]: count * 2, [kinds.tag]: 1 }[kind] ?? 0;
  let end = next;
  for (let item = 0; item < inside; item += 1) end = endOf(bytes, end);
  return end;
}

/** What an item’s first bytes say: its kind, its number, and where what follows them begins. */
function head(bytes: Uint8Array, at: number): { kind: number; count: number; next: number } {
  const first = bytes[at] ?? 0;
  const [kind, low] = [first >> 5, first & 31];
  if (low < 24) return { kind, count: low, next: at + 1 };
  const size = 2 ** (low - 24);
  if (low > 27) throw new Error('Pagefind’s file has a list whose length is not told.');
  let count = 0;
  for (let place = at + 1; place <= at + size; place += 1) count = count * 256 + (bytes[place] ?? 0);
  return { kind, count, next: at + 1 + size };
}

function opening(kind: number, count: number): Uint8Array {
  if (count < 24) return Uint8Array.of((kind << 5) | count);
  const bytes = Buffer.alloc(5);
  bytes[0] = (kind << 5) | 26;
  bytes.writeUInt32BE(count, 1);
  return bytes;
}
