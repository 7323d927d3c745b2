/** A set of entries: one bit an entry, in the order of the corpus. */
export type Bits = Uint32Array<ArrayBuffer>;

/** The empty set over `size` entries. */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of these entries. */
export function bitsOf(entries: Iterable<number>, size: number): Bits {
  const bits = noBits(size);
  add(bits, entries);
  return bits;
}

/** Puts entries into a set. */
export function add(bits: Bits, entries: Iterable<number>): void {
  for (const entry of entries) bits[entry >>> 5] = (bits[entry >>> 5] ?? 0) | (1 << entry);
}

/** Every entry. The bits past the last one stay clear, so that a complement taken within this set is exact. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(-1);
  if (size & 31) bits[size >>> 5] = (1 << size) - 1;
  return bits;
}

// Plain loops, because `map` calls back for every word, and a search combines sets by the hundred.
export function both(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let index = 0; index < a.length; index += 1) bits[index] = (a[index] ?? 0) & (b[index] ?? 0);
  return bits;
}

export function either(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let index = 0; index < a.length; index += 1) bits[index] = (a[index] ?? 0) | (b[index] ?? 0);
  return bits;
}

/** What is in `a` and not in `b`. */
export function minus(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let index = 0; index < a.length; index += 1) bits[index] = (a[index] ?? 0) & ~(b[index] ?? 0);
  return bits;
}

export function has(bits: Bits, entry: number): boolean {
  return (((bits[entry >>> 5] ?? 0) >>> (entry & 31)) & 1) === 1;
}

/** The entries in the set, in their order. */
export function entriesIn(bits: Bits): number[] {
  const entries: number[] = [];
  bits.forEach((word, index) => {
    // Each turn clears the lowest bit that is set.
    for (let rest = word; rest !== 0; rest &= rest - 1)
      entries.push(index * 32 + 31 - Math.clz32(rest & -rest));
  });
  return entries;
}

/** How many entries `a` has, or how many it shares with `b`. */
export function count(a: Bits, b = a): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) total += ones((a[index] ?? 0) & (b[index] ?? 0));
  return total;
}

/** The bits set in one word, added up in pairs, then in fours, then in bytes. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
