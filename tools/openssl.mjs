// Plain JavaScript without dependencies, because the runner needs it before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The program that makes a certificate, which Node itself cannot. Looked for where nginx is tried: on Linux. */
export function findOpenssl() {
  if (process.platform !== 'linux') return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, 'openssl')).find((path) => existsSync(path));
}

/** Why the tests that want a certificate are skipped where it is missing. */
export const noOpenssl = 'openssl is not installed (on Debian: sudo apt-get install openssl)';
