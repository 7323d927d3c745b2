import { execFile } from 'node:child_process';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { findNu, noNu, nuFolder } from '../../../tools/nu.mjs';

/** What the checker reports, as far as it is read here. */
interface Report {
  messages: { type: string; url?: string; lastLine?: number; message: string; extract?: string }[];
}

const root = join(import.meta.dirname, '../../..');

/**
 * What the Nu Html Checker has to say of files, a line each; nothing, if all is well.
 * @param paths files, or folders with all HTML files in them
 * @param allowed the file in nu/ of what it may say
 */
export async function nuSays(paths: string[], allowed: string): Promise<string[]> {
  const nu = findNu();
  if (!nu) throw new Error(noNu);
  const options = ['--stdout', '--exit-zero-always', '--format', 'json', '--skip-non-html'];
  const filter = ['--filterfile', join(root, nuFolder, allowed)];
  const { stdout } = await promisify(execFile)(
    nu.java,
    // Tables nest deep, and it reads by recursion.
    ['-Xss8m', '-jar', nu.jar, ...options, ...filter, ...paths],
    { maxBuffer: 64_000_000 },
  );
  const { messages } = JSON.parse(stdout) as Report;
  return messages.map(
    ({ url = '', lastLine = 0, message, extract = '' }) =>
      `${relative(root, url.replace(/^file:/, ''))}:${lastLine} ${message} ${extract.replace(/\s+/g, ' ')}`,
  );
}
