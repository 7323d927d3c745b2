import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Import {
  /** Path below the root. */
  from: string;
  /** Path below the root, or the package’s name as written. */
  to: string;
  kind: 'file' | 'package';
  /** Whether nothing of it is left when types are taken away. */
  typeOnly: boolean;
}

/** Paths below the root, with forward slashes. */
export function filesLike(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: root, exclude: (path) => String(path).includes('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.\w+$/.test(path))
    .sort();
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function importsOf(file: string): Import[] {
  return importsIn(read(file), file);
}

/** Every import of a .ts, .mjs or .astro file, its `<script>`s’ too. */
export function importsIn(source: string, file: string): Import[] {
  const text = source.replace(comments, '');
  return [...text.matchAll(importing)].map(({ groups: { type, names, from, dynamic } = {} }) => {
    const to = from ?? dynamic ?? '';
    const isFile = to.startsWith('.');
    return {
      from: file,
      to: isFile ? normalize(join(dirname(file), to.replace(/\?.*$/, ''))).replaceAll('\\', '/') : to,
      kind: isFile ? 'file' : 'package',
      typeOnly: type !== undefined || (names !== undefined && everyNameIsType(names)),
    };
  });
}

const comments = /^\s*(\/\/|\*|\/\*).*$/gm;
const importing =
  /^[ \t]*(?:import|export)\s+(?<type>type\s+)?(?:(?<names>[^'";]*?)\s*from\s*)?'(?<from>[^']+)'|\bimport\('(?<dynamic>[^']+)'\)/gm;

/** `{ type A, type B }` imports nothing that runs. */
function everyNameIsType(names: string): boolean {
  const inBraces = /^\{([^}]*)\}$/s.exec(names.trim())?.[1];
  const list = inBraces?.split(',').map((name) => name.trim());
  return list !== undefined && list.filter(Boolean).every((name) => name.startsWith('type '));
}
