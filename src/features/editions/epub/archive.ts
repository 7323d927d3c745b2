import { strToU8, zipSync } from 'fflate';

/**
 * The zip that an EPUB is: its kind first and uncompressed, so that programs can recognise it by its first bytes; the same
 * bytes for the same files in the same order.
 * @see https://www.w3.org/TR/epub-33/#sec-zip-container-mime
 */
export function archive(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const kind = [strToU8('application/epub+zip'), { level: 0 }] as const;
  const contents = [...files].map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // Read in the zone’s own time, and so written as the same date in all of them: the earliest that a zip can store.
  const mtime = new Date(1980, 0, 1);
  return zipSync({ mimetype: [...kind], ...Object.fromEntries(contents) }, { mtime, level: 6 });
}
