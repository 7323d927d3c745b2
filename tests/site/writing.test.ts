import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placement } from '../../tools/run/placement.mjs';
import { copySources } from '../../tools/run/rebuild.mjs';
import { sourcesOf } from '../../tools/run/sources.mjs';
import { type DevServer, openDevServer } from '../bench/build/dev-server.ts';
import { editsIn } from '../bench/build/edits.ts';

const folder = copySources(sourcesOf(placement()));
const content = join(folder, 'content');
let server: DevServer;

// A copy, so that nothing here is written to, with the miniature book as its content.
beforeAll(async () => {
  rmSync(content, { recursive: true });
  cpSync(join(import.meta.dirname, '../fixtures/allotments'), content, { recursive: true });
  server = await openDevServer(folder);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('whoever writes, with the site open, sees', () => {
  test.each(['a page', 'a quotation', 'a component'])('%s change, each time it does', async (what) => {
    const edit = editsIn(folder).find((one) => one.what === what);
    if (!edit) throw new Error(`The miniature book has nothing of ${what} to change.`);
    for (const word of ['first-change', 'second-change'])
      expect(await server.until(edit, word)).toBeGreaterThan(0);
  });
});

test.each(['/data/quotes.csv', '/data/README.txt', '/data/cite/about.bib'])(
  'whoever writes gets %s at the address that it has in a built site',
  async (path) => {
    expect((await server.get(path)).status).toBe(200);
  },
);
