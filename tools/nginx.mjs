// Plain JavaScript without dependencies, because the runner needs it before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './run/process.mjs';

/** Where Debian's packages are unpacked: installed, they would start a server of their own. */
export const nginxFolder = join(root, '.build/nginx');

/**
 * nginx and its list of file types. Undefined where it is missing.
 *
 * @returns {{ program: string, types: string } | undefined}
 */
export function findNginx() {
  if (process.platform !== 'linux') return undefined;
  const named = process.env.NGINX_PATH;
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin'];
  const program = [
    named,
    ...folders.map((folder) => join(folder, 'nginx')),
    join(nginxFolder, 'usr/sbin/nginx'),
  ].find((path) => path && existsSync(path));
  const types = ['/etc/nginx/mime.types', join(nginxFolder, 'etc/nginx/mime.types')].find((path) =>
    existsSync(path),
  );
  return program && types ? { program, types } : undefined;
}

/** Why the tests on it are skipped where it is missing. */
export const noNginx = 'nginx is not installed (on Debian: sudo apt-get install nginx), or set NGINX_PATH';
