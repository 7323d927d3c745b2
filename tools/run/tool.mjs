import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './process.mjs';

/**
 * The command line of an installed package's program, run by this very Node: no shell, no `npx`, no `.cmd`.
 *
 * @param {string} name of the package and its program
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function tool(name, ...args) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, [join(folder, typeof bin === 'string' ? bin : bin[name]), ...args]];
}

/**
 * The command line of a program of ours, which Node runs as it is.
 *
 * @param {string} file below the root
 * @param {string[]} args
 * @returns {[command: string, args: string[]]}
 */
export function node(file, ...args) {
  return [process.execPath, [file, ...args]];
}
