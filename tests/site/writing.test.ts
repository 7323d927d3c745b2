import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

// A copy, so that nothing here is written to, with the miniature book as its content, and in it a name that nothing has.
beforeAll(async () => {
  rmSync(content, { recursive: true });
  cpSync(join(import.meta.dirname, '../fixtures/allotments'), content, { recursive: true });
  change((text) => text.replace('<Quote id="neighbours-first"', '<Quote id="neighbours-frist"'));
  server = await openDevServer(folder);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a fault in the content is shown on the page as in the terminal: file, line, what and remedy; until it is mended', async () => {
  const page = async () => {
    const answer = await fetch(`${server.address}/`, { headers: { accept: 'text/html' } });
    return { status: answer.status, text: await answer.text() };
  };
  const fault =
    /reading\/water\.mdx:\d+ {2}\S+ {2}found .*neighbours-frist.*, expected .*; .*neighbours-first/;
  const { status, text } = await page();
  expect(status).toBe(500);
  expect(text).toMatch(fault);
  expect(text).not.toMatch(/src\/|node_modules|at async/);
  expect(server.said()).toMatch(fault);
  change((words) => words.replace('neighbours-frist', 'neighbours-first'));
  await expect.poll(async () => (await page()).text).toContain('<main');
});

describe('whoever writes, with the site open, sees', () => {
  test.each(['a page', 'a quotation', 'a component'])('%s change, each time it does', async (what) => {
    const edit = editsIn(folder).find((one) => one.what === what);
    if (!edit) throw new Error(`The miniature book has nothing of ${what} to change.`);
    for (const word of ['first-change', 'second-change'])
      expect(await server.until(edit, word)).toBeGreaterThan(0);
  });
});

function change(edit: (text: string) => string): void {
  const file = join(content, 'reading/water.mdx');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

test.each(['/data/quotes.csv', '/data/README.txt', '/data/cite/about.bib'])(
  'whoever writes gets %s at the address that it has in a built site',
  async (path) => {
    expect((await server.get(path)).status).toBe(200);
  },
);
