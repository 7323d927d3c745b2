import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Pages, and the files that their text names: styles, scripts and what these import, pictures. Paths below the folder,
 * of files that are there.
 */
export async function linkedFrom(
  folder: string,
  base: string,
  pages: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  const add = async (path: string): Promise<void> => {
    if (found.has(path) || !(await isThere(join(folder, path)))) return;
    found.add(path);
    if (!/\.(html|js)$/.test(path)) return;
    const text = await readFile(join(folder, path), 'utf8');
    const named = path.endsWith('.html') ? inPage(text, base) : inScript(text, path);
    for (const next of named) await add(next);
  };
  for (const page of pages) await add(page);
  return found;
}

/** What a page asks for by itself; other pages, which it only links to, have no ending. */
function inPage(text: string, base: string): string[] {
  return [...text.matchAll(/\s(?:src|href)="([^"#?]+\.[a-z0-9]+)"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(base) && !address.startsWith(`${base}data/`))
    .map((address) => address.slice(base.length));
}

/** What a script needs before it can start: `import … from './x.js'`, not `import('./x.js')`. */
function inScript(text: string, path: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, name = '']) =>
    new URL(name, `file:///${path}`).pathname.slice(1),
  );
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
