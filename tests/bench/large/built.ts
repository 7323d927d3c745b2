import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { isTakenAway } from '../../../src/site/one-file.ts';

/** What a build wrote. */
export interface Built {
  files: number;
  pages: number;
  megabytes: number;
  /** The largest pages, in kB as written, the largest first. */
  largest: { address: string; kB: number }[];
  /** kB of the explorer’s data, compressed. */
  explorer: number;
}

/** Counts and weighs what stands in a built folder. */
export function weighSite(folder: string): Built {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const found = statSync(join(folder, path));
    return found.isFile() ? [{ path, bytes: found.size }] : [];
  });
  const pages = files.filter(({ path }) => path.endsWith('.html') && !isTakenAway(path));
  const largest = pages
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ path, bytes }) => ({ address: `/${path.replace(/index\.html$/, '')}`, kB: bytes / 1000 }));
  return {
    files: files.length,
    pages: pages.length,
    megabytes: files.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    largest,
    explorer: compressed(join(folder, 'quotes/corpus.json')) / 1000,
  };
}

const compressed = (file: string) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
