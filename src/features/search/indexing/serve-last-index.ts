import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

/** Answers for `/pagefind/`, with or without the site’s base path before it, with the files of an index in a folder. */
export function serveLastIndex(folder: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = /\/pagefind\/((?:\w+\/)?[\w.-]+)$/.exec(pathname)?.[1];
    if (!file) {
      next();
      return;
    }
    readFile(join(folder, file)).then(
      (content) => {
        const type = Object.entries(types).find(([ending]) => file.endsWith(ending))?.[1];
        response.setHeader('Content-Type', type ?? 'application/octet-stream');
        response.end(content);
      },
      () => {
        next();
      },
    );
  };
}

const types = { '.js': 'text/javascript', '.json': 'application/json' };
