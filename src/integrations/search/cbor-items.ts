/**
 * The items of a list in CBOR, as the bytes that they are, so that they can be ordered without being understood. Of
 * what CBOR can say this knows numbers, texts and lists, which is all that Pagefind writes.
 * @see https://www.rfc-editor.org/rfc/rfc8949
 */
export function itemsOf(list: Buffer): Buffer[] {
  const { kind, value, next } = headAt(list, 0);
  if (kind !== kinds.list) throw new Error('This is no list in CBOR.');
  const items: Buffer[] = [];
  for (let at = next, left = value; left > 0; left--) {
    const end = endOf(list, at);
    items.push(list.subarray(at, end));
    at = end;
  }
  return items;
}

/** Items as one list. */
export function joined(items: readonly Buffer[]): Buffer {
  return Buffer.concat([headOfList(items.length), ...items]);
}

const kinds = { number: 0, negative: 1, text: 3, list: 4 };

function endOf(bytes: Buffer, at: number): number {
  const { kind, value, next } = headAt(bytes, at);
  if (kind === kinds.number || kind === kinds.negative) return next;
  if (kind === kinds.text) return next + value;
  if (kind !== kinds.list)
    throw new Error(`There is something else in CBOR than numbers, texts and lists: ${kind}.`);
  let end = next;
  for (let left = value; left > 0; left--) end = endOf(bytes, end);
  return end;
}

/** What kind of item begins here, and its number, its length in bytes, or its length in items. */
function headAt(bytes: Buffer, at: number): { kind: number; value: number; next: number } {
  const first = bytes.readUInt8(at);
  const kind = first >> 5;
  const small = first & 31;
  if (small < 24) return { kind, value: small, next: at + 1 };
  const size = { 24: 1, 25: 2, 26: 4 }[small];
  if (!size) throw new Error(`A head in CBOR is longer than any that Pagefind writes: ${small}.`);
  return { kind, value: bytes.readUIntBE(at + 1, size), next: at + 1 + size };
}

function headOfList(length: number): Buffer {
  const first = kinds.list << 5;
  if (length < 24) return Buffer.of(first | length);
  const [small, size] = length < 0x100 ? [24, 1] : length < 0x1_0000 ? [25, 2] : [26, 4];
  const head = Buffer.alloc(1 + size);
  head[0] = first | small;
  head.writeUIntBE(length, 1, size);
  return head;
}
