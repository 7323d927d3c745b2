import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inlineOf, policy } from '../../../src/site/policy.ts';
import { findNginx, noNginx } from '../../../tools/nginx.mjs';
import { sites } from '../sites.ts';
import { type Host, serveByNginx } from './nginx.ts';
import { isTakenAway } from '../../../src/site/one-file.ts';

describe.runIf(findNginx()).each(sites)('on nginx, the site below $base', (site) => {
  let host: Host;
  beforeAll(async () => {
    host = await serveByNginx(site);
  });
  afterAll(() => host.close());

  const embed = `/embed/quote/${readdirSync(join(site.folder, 'embed/quote'))[0]}/`;
  const asset = `/assets/${readdirSync(join(site.folder, 'assets')).find((name) => name.endsWith('.js'))}`;
  const htmls = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.html') && !isTakenAway(path),
  );
  const inline = htmls.map((path) => {
    const html = readFileSync(join(site.folder, path), 'utf8');
    return inlineOf(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
  });
  const all = (name: 'scripts' | 'styles') => [...new Set(inline.flatMap((one) => one[name]))].sort();
  const strict = `${policy({ scripts: all('scripts'), styles: all('styles') })}; frame-ancestors 'none'`;
  test('lets one script and at most sixteen styles stand in pages', () => {
    expect(all('scripts')).toHaveLength(1);
    expect(all('styles').length).toBeLessThanOrEqual(16);
    expect(all('styles').length).toBeGreaterThan(0);
  });
  const usual = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  };

  const pages = ['/', '/read/', '/quotes/', '/tables/table-1/', '/search/', '/notebook/', '/teach/packs/'];
  test.each([
    ...pages.map((path) => ({ path, csp: strict, cache: 'no-cache', type: 'text/html; charset=utf-8' })),
    {
      path: embed,
      csp: `${policy()}; frame-ancestors *`,
      cache: 'no-cache',
      type: 'text/html; charset=utf-8',
    },
    {
      path: '/download/joined-up.html',
      csp: "frame-ancestors 'none'",
      cache: 'no-cache',
      type: 'text/html; charset=utf-8',
    },
    { path: '/sw.js', csp: null, cache: 'no-cache', type: 'application/javascript; charset=utf-8' },
    { path: '/offline.json', csp: null, cache: 'no-cache', type: 'application/json; charset=utf-8' },
    { path: '/manifest.webmanifest', csp: null, cache: 'no-cache', type: 'application/manifest+json' },
    { path: '/data/codebook.qdc', csp: null, cache: 'no-cache', type: 'application/xml' },
    {
      path: asset,
      csp: null,
      cache: 'public, max-age=31536000, immutable',
      type: 'application/javascript; charset=utf-8',
    },
  ])('sends $path with its headers', async ({ path, csp, cache, type }) => {
    const { status, headers } = await fetch(host.at(path));
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({ ...usual, 'content-type': type });
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('content-security-policy')).toBe(csp);
    expect(headers.get('cache-control')).toBe(cache);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('server')).toBe('nginx');
  });

  test('answers an unknown address, and what is for another host, by the page for that, and says so', async () => {
    for (const path of ['/no/such/page/', '/embed/none/', '/_headers', '/.htaccess']) {
      const answer = await fetch(host.at(path));
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get('content-security-policy')).toBe(strict);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await answer.text()).toContain('<h1');
    }
  });

  test('leads an address without its slash to the one with it, below any name', async () => {
    const answer = await fetch(host.at('/read'), { redirect: 'manual' });
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${site.base}read/`);
  });
});

if (!findNginx()) test.skip(noNginx);
