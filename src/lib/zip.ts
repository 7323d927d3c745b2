import { strToU8, zipSync } from 'fflate';

/**
 * A zip of files, the same bytes for the same files: in the alphabet’s order after what some programs want first, and
 * all of one date, the earliest that a zip can store. An EPUB’s `mimetype` is not compressed, so that programs
 * recognise the book by its first bytes.
 * @see https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = [...new Set([...wantedFirst, ...[...files.keys()].sort()])];
  const contents = names.flatMap((name) => {
    const content = files.get(name);
    if (content === undefined) return [];
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    return [[name, [bytes, { level: name === 'mimetype' ? 0 : 6 }]]];
  });
  // Read in the zone’s own time, and so written as the same date in all of them.
  return zipSync(Object.fromEntries(contents), { mtime: new Date(1980, 0, 1) });
}

const wantedFirst = ['mimetype', 'imsmanifest.xml'];
