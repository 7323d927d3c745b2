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
 * A site of nginx’s, whole: what it sends with which file is looked up in maps, because a location with a header of its
 * own would forget all the others. An empty value sends no header.
 * @param base the path that the site is served below
 * @param pages headers that only its pages have
 */
export function nginx(base: string, pages: readonly FolderHeaders[]): string {
  const names = [...new Set(pages.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = names.map((name) =>
    map(
      '"$sent_http_content_type $uri"',
      variable(name),
      pages.map(({ below, headers }) => [
        `"~^text/html.* ${pattern(base + below.slice(1))}"`,
        `"${headers[name] ?? ''}"`,
      ]),
    ),
  );
  const caching = map(
    '$uri',
    variable('Cache-Control'),
    [[`"~^${pattern(base + keptForever.below.slice(1))}"`, `"${keptForever.value}"`]],
    `"${askedAgain}"`,
  );
  const [transport, forAYear] = Object.entries(strictTransport)[0] ?? ['', ''];
  const secure = base === '/' ? [map('$https', variable(transport), [['on', `"${forAYear}"`]])] : [];
  const sent = [
    ...Object.entries(always).map(([name, value]) => [name, `"${value}"`] as const),
    ...[...names, 'Cache-Control', ...(base === '/' ? [transport] : [])].map(
      (name) => [name, variable(name)] as const,
    ),
  ];
  return `# The site below ${base}, for nginx: put this into /etc/nginx/conf.d/, and your own words into the next three lines
# of the server. ${base === '/' ? 'The root is the built folder.' : `The built folder is in the root at ${base.slice(1)}.`}

${[...maps, caching, ...secure].join('\n\n')}

server {
    listen 80;
    server_name example.org;
    root /srv/www;

    server_tokens off;
    charset utf-8;
    charset_types text/css text/plain text/csv text/javascript application/javascript application/json;
    include mime.types;
    types {
${Object.entries(types)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }

    gzip on;
    gzip_types text/css text/plain text/csv text/javascript application/javascript application/json application/ld+json application/manifest+json application/wasm application/xml image/svg+xml;

    error_page 404 ${base}404.html;
    absolute_redirect off;
${sent.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

    location ${base} {
        index index.html;
        try_files $uri $uri/ =404;
    }

    # What is no file to read.
    location ~ /(_headers|\\.ht\\w+)$ {
        return 404;
    }
}
`;
}

const variable = (name: string) => `$companion_${name.toLowerCase().replaceAll('-', '_')}`;

function map(
  from: string,
  to: string,
  entries: readonly (readonly [key: string, value: string])[],
  otherwise = '""',
): string {
  return [
    `map ${from} ${to} {`,
    `    default ${otherwise};`,
    ...entries.map(([key, value]) => `    ${key} ${value};`),
    '}',
  ].join('\n');
}
