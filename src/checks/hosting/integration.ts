import { glob, mkdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apache } from './apache.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';
import { robots, sitemap } from './sitemap.ts';

/**
 * Writes what hosts are told of headers and types, in each one’s language and from one source (`headers.ts`). It comes
 * after whatever writes pages.
 * @param base the path that the site is served below
 * @param origin where it will stand on the web; where that is not said, there are no addresses to tell search engines
 */
export function hosting(base: string, origin?: string): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const place = `/${base}/`.replace(/\/+/g, '/');
        await mkdir(join(folder, 'hosting'), { recursive: true });
        await writeFile(join(folder, '_headers'), netlify(place, await foldersOfPages(folder)));
        await writeFile(join(folder, '.htaccess'), apache(place));
        await writeFile(join(folder, 'hosting/nginx.txt'), nginx(place));
        if (origin === undefined) return;
        const home = origin.replace(/\/$/, '') + place;
        await writeFile(join(folder, 'sitemap.xml'), await sitemap(folder, home));
        if (place === '/') await writeFile(join(folder, 'robots.txt'), robots(home));
      },
    },
  };
}

/** The top folders that have a page somewhere in them. */
async function foldersOfPages(folder: string): Promise<string[]> {
  const pages = await Array.fromAsync(glob('*/**/*.html', { cwd: folder }));
  return [...new Set(pages.flatMap((path) => path.split(sep)[0] ?? []))].sort();
}
