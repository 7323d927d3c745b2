import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { itemsOf, joined } from './cbor-items.ts';

/**
 * The same records give the same bytes. Pagefind keeps the values of a filter, and the filters, in tables that have
 * another order each time, and names files after what is in them; here both are ordered, and the files named anew.
 */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => steadyFilter(file, renamed));
  const metas = files
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => steadyMeta(file, renamed));
  const others = files.filter(({ path }) => !/\.pf_(filter|meta)$/.test(path));
  return [...filters, ...metas, ...others.map((file) => withNames(file, renamed))];
}

/** What every file of Pagefind’s begins with, once it is unpacked. */
const signature = 'pagefind_dcd';

/** `[filter, [[value, [record …]] …]]` */
function steadyFilter({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const [name = Buffer.alloc(0), values = Buffer.alloc(0)] = itemsOf(unpacked(content));
  return named(path, joined([name, joined(itemsOf(values).sort(Buffer.compare))]), renamed);
}

/** `[version, records, words, [[filter, file] …], sorts, fields]` */
function steadyMeta({ path, content }: IndexFile, renamed: Map<string, string>): IndexFile {
  const parts = itemsOf(unpacked(content));
  const filters = itemsOf(parts[3] ?? Buffer.alloc(0)).map((filter) => {
    const text = filter.toString('latin1');
    const old = [...renamed.keys()].find((name) => text.endsWith(name));
    return Buffer.from(old ? text.replace(old, renamed.get(old) ?? old) : text, 'latin1');
  });
  const ordered = parts.with(3, joined(filters.sort(Buffer.compare)));
  return named(path, joined(ordered), renamed);
}

/** A file under the name that its bytes give it, which is as long as the old one. */
function named(path: string, bytes: Buffer, renamed: Map<string, string>): IndexFile {
  const [, old = '', language = '', hash = ''] = /((\w+)_([0-9a-f]+))\.\w+$/.exec(path) ?? [];
  const fresh = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, hash.length)}`;
  renamed.set(old, fresh);
  return { path: path.replace(old, fresh), content: packed(bytes) };
}

/** `pagefind-entry.json` names the file in which all others are named. */
function withNames(file: IndexFile, renamed: Map<string, string>): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const text = Buffer.from(file.content).toString();
  const fresh = text.replace(/(?<="hash":")[^"]+/g, (name) => renamed.get(name) ?? name);
  return { ...file, content: Buffer.from(fresh) };
}

const unpacked = (content: Uint8Array) => gunzipSync(content).subarray(signature.length);

function packed(bytes: Buffer): Uint8Array {
  const zipped = gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
  // The system that packed it, which is no part of the index: unknown.
  zipped[9] = 255;
  return zipped;
}
