import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** An answer that the server has given, and how many bytes its body took on the way. */
export interface Answered {
  path: string;
  type: string;
  bytes: number;
}

export interface CountingServer {
  address: string;
  /** Every answer since it was started or last forgot. */
  answered: Answered[];
  close(): void;
}

/**
 * Serves a folder as a static host does, with Brotli for what hosts compress, and counts what it sends. Counted here and
 * not in the browser, whose traces leave out what workers ask for; without the headers of requests and answers.
 */
export async function serveCounting(folder: string): Promise<CountingServer> {
  const answered: Answered[] = [];
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(`http://site${request.url ?? '/'}`);
    const file = fileFor(folder, pathname);
    if (file === 'folder') return void response.writeHead(301, { Location: `${pathname}/` }).end();
    const path = file ?? join(folder, '404.html');
    const type = types[extname(path)] ?? 'application/octet-stream';
    const body = packed.get(path) ?? read(path, type);
    packed.set(path, body);
    answered.push({ path: pathname, type, bytes: body.length });
    send(response, file ? 200 : 404, type, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`,
    answered,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function fileFor(folder: string, pathname: string): string | undefined {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const there = (name: string) => statSync(name, { throwIfNoEntry: false });
  if (pathname.endsWith('/')) return there(join(path, 'index.html')) && join(path, 'index.html');
  const found = there(path);
  if (found?.isDirectory()) return 'folder';
  return found ? path : there(`${path}.html`) && `${path}.html`;
}

/** What hosts compress they know by its type; what they do not know goes as it is. */
function read(path: string, type: string): Buffer {
  const whole = statSync(path, { throwIfNoEntry: false }) ? readFileSync(path) : Buffer.alloc(0);
  return isText(type) ? brotliCompressSync(whole) : whole;
}

function send(response: ServerResponse, status: number, type: string, body: Buffer): void {
  const encoding = isText(type) ? { 'Content-Encoding': 'br' } : {};
  response.writeHead(status, {
    'Content-Type': isText(type) && !type.includes('svg') ? `${type}; charset=utf-8` : type,
    'Content-Length': body.length,
    'Cache-Control': 'max-age=600',
    ...encoding,
  });
  response.end(body);
}

const isText = (type: string) => /^text\/|javascript|json|svg|xml|wasm/.test(type);

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
