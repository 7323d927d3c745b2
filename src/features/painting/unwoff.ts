import { inflateSync } from 'node:zlib';

/**
 * Unpacks a WOFF file into the plain font that it holds, which is what a shaper reads.
 * @see https://www.w3.org/TR/WOFF/
 */
export function unwoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => table(woff, 44 + 20 * index));
  let offset = 12 + 16 * tables.length;
  const directory = tables.map(({ tag, checksum, data }) => {
    const entry = Buffer.alloc(16);
    [tag, checksum, offset, data.length].forEach((value, index) => entry.writeUInt32BE(value, 4 * index));
    offset += padded(data.length);
    return entry;
  });
  const bodies = tables.map(({ data }) => Buffer.concat([data], padded(data.length)));
  return Buffer.concat([header(woff.readUInt32BE(4), tables.length), ...directory, ...bodies]);
}

/** One table, by its entry in the file's directory. */
function table(woff: Buffer, entry: number) {
  const number = (at: number) => woff.readUInt32BE(entry + at);
  const stored = woff.subarray(number(4), number(4) + number(8));
  const isPacked = number(8) < number(12);
  return { tag: number(0), checksum: number(16), data: isPacked ? inflateSync(stored) : stored };
}

/** The font's own header: its flavour, and how its directory may be searched by halves. */
function header(flavour: number, tables: number): Buffer {
  const head = Buffer.alloc(12);
  const halvings = Math.floor(Math.log2(tables));
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables, 4);
  head.writeUInt16BE(16 << halvings, 6);
  head.writeUInt16BE(halvings, 8);
  head.writeUInt16BE(16 * tables - (16 << halvings), 10);
  return head;
}

/** Tables begin at multiples of four. */
const padded = (length: number) => Math.ceil(length / 4) * 4;
