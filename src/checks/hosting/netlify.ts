import { type FolderHeaders, type Headers, always, fresh, keptForever, strictTransport } from './headers.ts';

/**
 * `_headers`, which Netlify, Cloudflare Pages and others read. Where two rules fit, they send both values of a header,
 * and a browser holds a page to both policies: so each folder of pages has a rule of its own, and none fits all.
 * @param base the path that the site is served below
 * @param folders the top folders with pages in them: `read`
 * @param pages headers that only pages have
 */
export function netlify(base: string, folders: readonly string[], pages: readonly FolderHeaders[]): string {
  const headersOf = (address: string) => pages.find(({ below }) => address.startsWith(below))?.headers ?? {};
  const rules = [
    rule(`${base}*`, { ...always, ...(base === '/' ? strictTransport : {}) }),
    rule(base, headersOf('/')),
    rule(`${base}404.html`, headersOf('/404.html')),
    ...folders.map((folder) => rule(`${base}${folder}/*`, headersOf(`/${folder}/`))),
    rule(`${base}${keptForever.below.slice(1)}*`, { 'Cache-Control': keptForever.value }),
    // Hosts that read this file let nothing else be kept either.
    ...fresh.map((address) => rule(base + address.slice(1), { 'Cache-Control': 'no-cache' })),
  ];
  const where = base === '/' ? [] : [`# Belongs in the top folder of the host, above ${base}.`];
  return [...where, ...rules, ''].join('\n');
}

function rule(address: string, headers: Headers): string {
  return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
