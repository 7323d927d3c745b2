import {
  type FolderHeaders,
  always,
  askedAgain,
  keptForever,
  pattern,
  strictTransport,
  types,
} from './headers.ts';

/**
 * `.htaccess`, which Apache reads in the site’s own folder where it is allowed to.
 * @param base the path that the site is served below
 * @param pages headers that only its pages have
 */
export function apache(base: string, pages: readonly FolderHeaders[]): string {
  const [special, usual] = [pages.slice(0, -1), pages.at(-1)];
  const set = (name: string, value: string, condition = '') =>
    `    Header always set ${name} "${value}"${condition && ` "expr=${condition}"`}`;
  const isPage = '%{CONTENT_TYPE} =~ m#^text/html#';
  const isBelow = (address: string) => `%{REQUEST_URI} =~ m#^${pattern(base + address.slice(1))}#`;
  const elsewhere = special.map(({ below }) => `!(${isBelow(below)})`).join(' && ');
  return `# The site below ${base}, for Apache 2.4 with mod_headers; the server must allow this folder an AllowOverride of
# FileInfo, Indexes and Options=Indexes,MultiViews.

DirectoryIndex index.html
DirectorySlash On
Options -Indexes -MultiViews
ErrorDocument 404 ${base}404.html

AddDefaultCharset utf-8
AddCharset utf-8 .html .css .js .json .csv .txt .svg
${Object.entries(types)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}

# What is for another host.
RedirectMatch 404 "/_headers$"

<IfModule mod_headers.c>
${Object.entries(always)
  .map(([name, value]) => set(name, value))
  .join('\n')}
${base === '/' ? `${lines(strictTransport, (name, value) => set(name, value, "%{HTTPS} == 'on'"))}\n` : ''}
${special
  .map(({ below, headers }) =>
    lines(headers, (name, value) => set(name, value, `${isPage} && ${isBelow(below)}`)),
  )
  .join('\n')}
${lines(usual?.headers ?? {}, (name, value) => set(name, value, `${isPage} && ${elsewhere}`))}

${set('Cache-Control', askedAgain)}
${set('Cache-Control', keptForever.value, isBelow(keptForever.below))}
</IfModule>
`;
}

const lines = (headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');
