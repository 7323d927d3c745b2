import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Certificate } from '../certificate.ts';
import type { Host } from '../nginx.ts';

/** A name that nobody has, nor ever will (RFC 2606). */
export const hostName = 'site.example';

export interface Verdict {
  score: number;
  /** The scanner’s tests that did not pass, each with what it found. */
  failed: string[];
}

/**
 * Has the scanner look at a host, by the very program that its command starts. The command has Node trust what Mozilla
 * trusts besides its own; here it is the test’s certificate. What else is other than on the web is told in `bend.ts`.
 */
export async function scan({ ports }: Host, { file }: Certificate): Promise<Verdict> {
  const program = join(import.meta.dirname, 'node_modules/@mdn/mdn-http-observatory/src/scan.js');
  // Nothing of this process’s own: a proxy that is set here is not to be asked, nor a database.
  const env = {
    NODE_EXTRA_CA_CERTS: file,
    PORTS: JSON.stringify({ [hostName]: { 80: ports.plain, 443: ports.secure } }),
    // Its own settings, made patient for a busy machine.
    ABORT_TIMEOUT: '150000',
    CLIENT_TIMEOUT: '150000',
  };
  const bend = pathToFileURL(join(import.meta.dirname, 'bend.ts')).href;
  const args = ['--import', bend, program, hostName];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env }).catch(
    ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => {
      throw new Error(`The scanner gave up. ${stdout}${stderr}`);
    },
  );
  const { scan, tests } = JSON.parse(stdout) as Report;
  const failed = Object.entries(tests).filter(([, { pass }]) => !pass);
  return { score: scan.score, failed: failed.map(([name, { result }]) => `${name}: ${result}`) };
}

/** What the scanner prints, as far as it is read here. */
interface Report {
  scan: { score: number };
  tests: Record<string, { pass: boolean; result: string }>;
}
