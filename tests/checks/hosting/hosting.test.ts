import { describe, expect, test } from 'vitest';
import { policy } from '../../../src/site/policy.ts';
import { apache } from '../../../src/checks/hosting/apache.ts';
import { pagesWith } from '../../../src/checks/hosting/headers.ts';
import { netlify } from '../../../src/checks/hosting/netlify.ts';
import { nginx } from '../../../src/checks/hosting/nginx.ts';

const base = '/course/allotments/';
const folders = ['download', 'embed', 'read'];
const inline = { scripts: ['sha256-a+b/c='], styles: ['sha256-d=', 'sha256-e='] };
const pages = pagesWith(inline);
const [anybody, nobody] = [`${policy()}; frame-ancestors *`, `${policy(inline)}; frame-ancestors 'none'`];

/** What a host that reads `_headers` sends with an address: where two rules fit, both values. */
function sent(file: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of file.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === '') fits = line.endsWith('*') ? address.startsWith(line.slice(0, -1)) : address === line;
    else if (fits) headers[name] = headers[name] ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

describe('_headers', () => {
  const file = netlify(base, folders, pages);

  test.each([
    ['', nobody],
    ['read/water/', nobody],
    ['404.html', nobody],
    ['embed/quote/no-weeds/', anybody],
    ['download/allotments.html', "frame-ancestors 'none'"],
    ['data/quotes.json', undefined],
  ])('gives %s one policy', (path, expected) => {
    expect(sent(file, base + path)['Content-Security-Policy']).toBe(expected);
    expect(sent(file, base + path)['X-Content-Type-Options']).toBe('nosniff');
  });

  test('lets what is named after its checksum be kept, and asks for the worker each time', () => {
    expect(sent(file, `${base}assets/a.12345678.js`)['Cache-Control']).toMatch(/immutable$/);
    expect(sent(file, `${base}sw.js`)['Cache-Control']).toBe('no-cache');
    expect(sent(file, `${base}read/`)['Cache-Control']).toBeUndefined();
  });

  test('says where it belongs, if the site is not at the top of its host', () => {
    expect(file).toMatch(/^# Belongs in the top folder of the host, above \/course\/allotments\/\.\n/);
    expect(netlify('/', folders, pages)).toMatch(/^\/\*\n/);
  });
});

test('TLS is asked for good only where the site has a host to itself', () => {
  for (const written of [netlify(base, folders, pages), nginx(base, pages), apache(base, pages)])
    expect(written).not.toContain('Strict-Transport-Security');
  for (const written of [netlify('/', folders, pages), nginx('/', pages), apache('/', pages)])
    expect(written).toContain('Strict-Transport-Security');
});

test('every host is told of what stands in pages by its checksum, and of nothing else inline', () => {
  for (const written of [netlify('/', folders, pages), nginx('/', pages), apache('/', pages)]) {
    expect(written).not.toContain('unsafe-inline');
    expect(written).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-a+b/c='; style-src 'self' 'sha256-d=' 'sha256-e=';",
    );
  }
});
