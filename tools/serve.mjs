import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { Trouble } from './run/say.mjs';

/**
 * Takes a port of this machine, or says what to do if it is taken.
 *
 * @param {number} port 0 for any that is free
 * @returns {Promise<import('node:http').Server>}
 */
export function claimPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) =>
      reject(troubleWith(port, 'code' in error ? String(error.code) : error.message)),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Serves a built site.
 *
 * @param {import('node:http').Server} server
 * @param {string} folder
 * @param {string} base the path below which the site was built, with a slash at both ends
 * @returns {string} its address
 */
export function serveFolder(server, folder, base) {
  server.on('request', siteHandler(folder, base));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://127.0.0.1:${port}${base}`;
}

/**
 * Answers requests from a folder as a static host does: a directory's address gets its slash, an unknown one the
 * site's own 404 page. Files are looked up when asked for, so a new build needs no new start.
 *
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
export function siteHandler(folder, base) {
  return (request, response) => {
    const { pathname, search } = new URL(`http://site${request.url ?? '/'}`);
    const bodyless = request.method === 'HEAD';
    if (!bodyless && request.method !== 'GET')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    if (!pathname.startsWith(base)) {
      if (pathname === '/' || `${pathname}/` === base) return redirect(response, base + search);
      return notFound(folder, response);
    }
    const path = fileFor(folder, pathname.slice(base.length));
    const found = path && statSync(path, { throwIfNoEntry: false });
    if (found && found.isDirectory()) return redirect(response, `${pathname}/${search}`);
    if (!path || !found) return notFound(folder, response);
    send(response, 200, path, found.size, bodyless);
  };
}

/**
 * The file that an address means; none if it points out of the folder.
 *
 * @param {string} folder
 * @param {string} path below the base, encoded
 */
function fileFor(folder, path) {
  try {
    const file = join(
      folder,
      decodeURIComponent(path),
      path === '' || path.endsWith('/') ? 'index.html' : '',
    );
    return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} location
 */
function redirect(response, location) {
  response.writeHead(301, { Location: location }).end();
}

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function notFound(folder, response) {
  const page = join(folder, '404.html');
  const found = statSync(page, { throwIfNoEntry: false });
  if (found) send(response, 404, page, found.size, false);
  else response.writeHead(404, { 'Content-Type': types['.txt'] }).end('There is nothing at this address.\n');
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} path
 * @param {number} size
 * @param {boolean} bodyless
 */
function send(response, status, path, size, bodyless) {
  response.writeHead(status, {
    'Content-Type': types[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'no-cache',
  });
  if (bodyless) response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * @param {number} port
 * @param {string} code the system's
 */
function troubleWith(port, code) {
  const other = port < 1024 ? 4322 : port + 1;
  const command = process.platform === 'win32' ? `set PORT=${other} && npm start` : `PORT=${other} npm start`;
  if (code === 'EADDRINUSE')
    return new Trouble(
      `Port ${port} is taken, perhaps by another copy of this site. Stop that one, or choose another port: ${command}`,
    );
  const why =
    code === 'EACCES' ? 'may only be used by the administrator of this machine' : `cannot be used (${code})`;
  return new Trouble(`Port ${port} ${why}. Choose another port: ${command}`);
}

/**
 * Content types by ending; any other file is sent as bytes.
 *
 * @type {Record<string, string>}
 */
const types = {
  '.atom': 'application/atom+xml',
  '.avif': 'image/avif',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.qdc': 'application/xml',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};
