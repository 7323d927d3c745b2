import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findNginx, noNginx } from '../../../tools/nginx.mjs';
import { claimPort } from '../../../tools/serve.mjs';
import type { BuiltSite } from '../sites.ts';

export interface Host {
  /** The absolute address of a site path. */
  at(path: string): string;
  close(): Promise<void>;
}

/** Serves a built site by nginx, with the very file that the build wrote for it. */
export async function serveByNginx({ folder, base }: BuiltSite): Promise<Host> {
  const nginx = findNginx();
  if (!nginx) throw new Error(noNginx);
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(place, 'root', base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(folder, site.replace(/\/$/, ''));
  const port = await freePort();
  const written = readFileSync(join(folder, 'hosting/nginx.txt'), 'utf8');
  writeFileSync(
    join(place, 'site.conf'),
    written
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/www;', `root ${join(place, 'root')};`)
      .replace('include mime.types;', `include ${nginx.types};`),
  );
  writeFileSync(join(place, 'nginx.conf'), frame(place));
  const child = spawn(nginx.program, ['-p', place, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = once(child, 'exit');
  const at = (path: string) => `http://127.0.0.1:${port}${base}${path.replace(/^\//, '')}`;
  for (let tries = 0; !(await answers(at('/'))); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx does not answer. ${said}`);
    await pause(100);
  }
  // What it complains of at its start is a fault of the file.
  if (/\[(warn|emerg|error)\]/.test(said)) throw new Error(said);
  return {
    at,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(place, { recursive: true, force: true });
    },
  };
}

/** What stands around a site in nginx's own file, with everything it writes in a folder of the test's. */
const frame = (place: string) => `
daemon off;
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
worker_processes 1;
pid ${place}/pid;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${place}/${name};`).join('\n')}
  include ${place}/site.conf;
}
`;

async function freePort(): Promise<number> {
  const server = await claimPort(0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const answers = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
