import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findNginx, noNginx } from '../../../tools/nginx.mjs';
import { claimPort } from '../../../tools/serve.mjs';
import type { BuiltSite } from '../sites.ts';
import type { Certificate } from './certificate.ts';

export interface Host {
  /** The absolute address of a site path, without TLS. */
  at(path: string): string;
  /** The second is used with a certificate only. */
  ports: { plain: number; secure: number };
  close(): Promise<void>;
}

/**
 * Serves a built site by nginx, with the very file that the build wrote for it. With a certificate the site is served
 * over TLS, and who asks without is led there, by a server that a site's owner writes.
 */
export async function serveByNginx({ folder, base }: BuiltSite, certificate?: Certificate): Promise<Host> {
  const nginx = findNginx();
  if (!nginx) throw new Error(noNginx);
  const place = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = join(place, 'root', base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(folder, site.replace(/\/$/, ''));
  const ports = await freePorts();
  const written = readFileSync(join(folder, 'hosting/nginx.txt'), 'utf8');
  writeFileSync(
    join(place, 'site.conf'),
    written
      .replace('listen 80;', listening(ports, certificate))
      .replace('root /srv/www;', `root ${join(place, 'root')};`)
      .replace('include mime.types;', `include ${nginx.types};`),
  );
  writeFileSync(join(place, 'nginx.conf'), frame(place, certificate ? leading(ports.plain) : ''));
  const child = spawn(nginx.program, ['-p', place, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = once(child, 'exit');
  const at = (path: string) => `http://127.0.0.1:${ports.plain}${base}${path.replace(/^\//, '')}`;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(place, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(at('/'))) && child.exitCode === null && tries < 100; tries += 1)
    await pause(100);
  // What it complains of at its start is a fault of the file.
  if (/\[(warn|emerg|error)\]/.test(said) || !(await answers(at('/')))) {
    await close();
    throw new Error(`nginx does not serve the site. ${said}`);
  }
  return { at, ports, close };
}

const listening = ({ plain, secure }: Host['ports'], certificate?: Certificate) =>
  certificate
    ? `listen 127.0.0.1:${secure} ssl; ssl_certificate ${certificate.file}; ssl_certificate_key ${certificate.key};`
    : `listen 127.0.0.1:${plain};`;

const leading = (port: number) =>
  `server { listen 127.0.0.1:${port}; return 301 https://$host$request_uri; }`;

/** What stands around a site in nginx's own file, with everything it writes in a folder of the test's. */
const frame = (place: string, more: string) => `
daemon off;
${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
worker_processes 1;
pid ${place}/pid;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${place}/${name};`).join('\n')}
  include ${place}/site.conf;
  ${more}
}
`;

/** Held together for a moment, so that they are not the same. */
async function freePorts(): Promise<Host['ports']> {
  const servers = [await claimPort(0), await claimPort(0)] as const;
  const [plain, secure] = servers.map((server) => (server.address() as AddressInfo).port) as [number, number];
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return { plain, secure };
}

const answers = (address: string) =>
  fetch(address, { redirect: 'manual' }).then(
    ({ status }) => status < 400,
    () => false,
  );
