import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';

/** Answers for a folder with the files of an index that a build has written. */
export function serveLastIndex(folder: string) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, normalize(path))).then(
      (content) => {
        const type = Object.entries(types).find(([ending]) => path.endsWith(ending))?.[1];
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
