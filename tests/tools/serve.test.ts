import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimPort, serveFolder } from '../../tools/serve.mjs';

let folder: string;
let server: Server;
let home: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'plots/north'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'front');
  await writeFile(join(folder, '404.html'), 'lost');
  await writeFile(join(folder, 'plots/north/index.html'), 'north');
  for (const name of ['search.wasm', 'en.pagefind', 'app.webmanifest', 'plots.csv', 'cite.bib'])
    await writeFile(join(folder, name), 'x');
  server = await claimPort(0);
  home = serveFolder(server, folder, '/garden/plan/');
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, home), { redirect: 'manual' });

describe('a site below a base path', () => {
  test('is at its base', async () => {
    expect(await (await get('/garden/plan/')).text()).toBe('front');
    expect(await (await get('/garden/plan/plots/north/')).text()).toBe('north');
  });

  test.each([
    ['/', '/garden/plan/'],
    ['/garden/plan', '/garden/plan/'],
    ['/garden/plan/plots/north', '/garden/plan/plots/north/'],
    ['/garden/plan/plots/north?q=1', '/garden/plan/plots/north/?q=1'],
  ])('%s leads to %s', async (from, to) => {
    const response = await get(from);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(to);
  });

  test.each([
    '/garden/',
    '/plots/north/',
    '/garden/plan/plots/',
    '/garden/plan/plots.csv/',
    '/garden/plan/..%2f..%2fetc%2fpasswd',
    '/garden/plan/%E0%A4%A',
  ])('%s gets the site’s own 404 page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('lost');
  });

  test.each([
    ['search.wasm', 'application/wasm'],
    ['en.pagefind', 'application/octet-stream'],
    ['app.webmanifest', 'application/manifest+json'],
    ['plots.csv', 'text/csv; charset=utf-8'],
    ['cite.bib', 'application/x-bibtex; charset=utf-8'],
  ])('%s is sent as %s', async (name, type) => {
    const response = await get(`/garden/plan/${name}`);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('a page that is built anew is served anew', async () => {
    await writeFile(join(folder, 'new.html'), 'one');
    expect(await (await get('/garden/plan/new.html')).text()).toBe('one');
    await writeFile(join(folder, 'new.html'), 'two');
    expect(await (await get('/garden/plan/new.html')).text()).toBe('two');
  });
});

test('a taken port is told, with the command for another', async () => {
  const port = Number(new URL(home).port);
  await expect(claimPort(port)).rejects.toThrow(
    new RegExp(
      `^Port ${port} is taken, perhaps by another copy of this site\\. .*PORT=${port + 1} ?(&&)? npm start$`,
    ),
  );
});
