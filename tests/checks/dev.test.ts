import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placement } from '../../tools/run/placement.mjs';
import { copySources } from '../../tools/run/rebuild.mjs';
import { sourcesOf } from '../../tools/run/sources.mjs';

// A copy: Astro keeps what it reads in a folder of the project, which a build beside this test would write to as well.
const folder = copySources(sourcesOf(placement()));
const content = join(folder, 'content');
let server: ChildProcess;
let said = '';
let at = '';

/** The site, served for writing, with a name in a reading that nothing has. */
beforeAll(async () => {
  rmSync(content, { recursive: true });
  cpSync(join(import.meta.dirname, '../fixtures/allotments'), content, { recursive: true });
  edit((text) => text.replace('<Quote id="neighbours-first"', '<Quote id="neighbours-frist"'));
  const port = await freePort();
  at = `http://127.0.0.1:${port}/`;
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', String(port)];
  // Astro serves no pages to what says that it is a test.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...env, NO_COLOR: '1' },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()));
});
afterAll(async () => {
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('a fault in the content is shown on the page as in the terminal: file, line, what and remedy; until it is mended', async () => {
  const page = () =>
    fetch(at, { headers: { accept: 'text/html' } }).then(
      async (answer) => ({ status: answer.status, text: await answer.text() }),
      () => undefined,
    );
  const fault =
    /reading\/water\.mdx:\d+ {2}\S+ {2}found .*neighbours-frist.*, expected .*; .*neighbours-first/;
  await expect.poll(async () => (await page())?.status).toBe(500);
  expect((await page())?.text).toMatch(fault);
  expect((await page())?.text).not.toMatch(/src\/|node_modules|at async/);
  expect(said).toMatch(fault);
  edit((text) => text.replace('neighbours-frist', 'neighbours-first'));
  await expect.poll(async () => (await page())?.text).toContain('<main');
});

const edit = (change: (text: string) => string) => {
  const file = join(content, 'reading/water.mdx');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  holder.close();
  return port;
}
