import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isTakenAway } from '../../site/one-file.ts';
import { type Inline, inlineOf } from '../../site/policy.ts';
import { apache } from './apache.ts';
import { pagesWith } from './headers.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { robots, sitemap } from './sitemap.ts';

/**
 * Writes each host’s configuration of headers and types, all from one source (`headers.ts`). It comes
 * after whatever writes pages.
 * @param base the path that the site is served below
 * @param origin where it will be on the web; where that is not said, there are no addresses to tell search engines
 */
export function hosting(base: string, origin?: string): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const place = `/${base}/`.replace(/\/+/g, '/');
        await mkdir(join(folder, 'hosting'), { recursive: true });
        const paths = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
        const pages = pagesWith(await inlineIn(folder, paths));
        await writeFile(join(folder, '_headers'), netlify(place, foldersOf(paths), pages));
        await writeFile(join(folder, '.htaccess'), apache(place, pages));
        await writeFile(join(folder, 'hosting/nginx.txt'), nginx(place, pages));
        if (origin === undefined) return;
        const home = origin.replace(/\/$/, '') + place;
        await writeFile(join(folder, 'sitemap.xml'), await sitemap(folder, home));
        if (place === '/') await writeFile(join(folder, 'robots.txt'), robots(home));
      },
    },
  };
}

/** The top folders that have a page somewhere in them. */
function foldersOf(paths: readonly string[]): string[] {
  const folders = paths.map((path) => path.split(sep)).filter(({ length }) => length > 1);
  return [...new Set(folders.flatMap(([folder]) => folder ?? []))].sort();
}

/** What all pages’ own policies allow in them; the editions to take away say theirs themselves. */
async function inlineIn(folder: string, paths: readonly string[]): Promise<Inline> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const path of paths) {
    if (isTakenAway(path.replaceAll(sep, '/'))) continue;
    const html = await readFile(join(folder, path), 'utf8');
    const found = inlineOf(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
    for (const hash of found.scripts) scripts.add(hash);
    for (const hash of found.styles) styles.add(hash);
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
