import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PagefindApi } from '../engine/pagefind-api.ts';

/**
 * Pagefind’s id of each record, by the record’s address: its results carry the id alone. They are asked for as a browser
 * would ask, by Pagefind’s own script over HTTP.
 * @param folder where its files are
 */
export async function recordIds(folder: string): Promise<Map<string, string>> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(join(folder, decodeURIComponent(pathname))).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const { port } = server.address() as AddressInfo;
    const script = pathToFileURL(join(folder, 'pagefind.js')).href;
    const pagefind = (await import(/* @vite-ignore */ script)) as PagefindApi;
    await pagefind.options({ basePath: `http://127.0.0.1:${port}/`, language: 'en', noWorker: true });
    const { results } = await pagefind.search(null, {});
    const found = new Map<string, string>();
    for (let from = 0; from < results.length; from += atOnce) {
      const some = results.slice(from, from + atOnce);
      await Promise.all(some.map(async ({ id, data }) => found.set((await data()).url, id)));
    }
    await pagefind.destroy();
    return found;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A browser, too, asks for some at a time; all those of a large book would be too many open files. */
const atOnce = 50;
