import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `sitemap.xml` of a built site: every page that names itself as the one to be found, in the order of addresses. Without
 * days: the only day known is that of the edition, which is wrong for pages that have not changed.
 * @see https://www.sitemaps.org/protocol.html
 * @param home the address of the front page, where the site is on the web
 */
export async function sitemap(folder: string, home: string): Promise<string> {
  const addresses: string[] = [];
  for (const path of (await Array.fromAsync(glob('**/index.html', { cwd: folder }))).sort()) {
    const html = await readFile(join(folder, path), 'utf8');
    const address = home + path.replaceAll('\\', '/').replace(/index\.html$/, '');
    if (html.includes(`<link rel="canonical" href="${address}">`) && !isKeptOut.test(html))
      addresses.push(address);
  }
  const urls = addresses.map((address) => `  <url><loc>${escaped(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** `robots.txt`, which is read at the top of a host alone: everybody may read everything. */
export const robots = (home: string) => `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`;

const isKeptOut = /<meta name="robots" content="[^"]*noindex/;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
