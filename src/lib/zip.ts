import { strToU8, zipSync } from 'fflate';

/**
 * A zip of files, the same bytes for the same files: in the alphabet’s order after the manifest, which some
 * programs want first, and all of one date, the earliest that a zip can store.
 */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const first = 'imsmanifest.xml';
  const names = [...files.keys()].filter((name) => name !== first).sort();
  const contents = [...(files.has(first) ? [first] : []), ...names].map((name) => [
    name,
    bytes(files.get(name) ?? ''),
  ]);
  // Read in the zone’s own time, and so written as the same date in all of them.
  return zipSync(Object.fromEntries(contents), { mtime: new Date(1980, 0, 1), level: 6 });
}

const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
