import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The project's own folder; every program runs in it unless told otherwise. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Thrown when the person stopped the run (Ctrl-C): nothing went wrong, and nothing more is to be done. */
export class Stopped extends Error {
  /** @param {number} code the exit code to leave with */
  constructor(code) {
    super('stopped');
    this.code = code;
  }
}

/**
 * @typedef {object} Options
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's own; undefined takes a variable away
 * @property {boolean} [quiet] keep what it prints instead of showing it
 * @property {string} [log] a file below the root that all it prints goes to as well, if it is quiet
 * @property {(line: string) => void} [onLine] is told each line as it comes, if it is quiet
 * @property {boolean} [shell] for programs that Windows starts only through its shell
 *
 * @typedef {object} Outcome
 * @property {number} code
 * @property {string} output what it printed, if it was quiet
 */

/**
 * Runs a program and waits for it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome>}
 */
export async function run(command, args, options = {}) {
  const { signal, ...outcome } = await passThrough(command, args, options);
  if (signal) throw new Stopped(codeOf(signal));
  return outcome;
}

/**
 * Runs a program that takes this one's place: it gets the signals, and its exit code is the answer.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<Outcome & { signal: NodeJS.Signals | undefined }>}
 */
export function passThrough(command, args, options = {}) {
  const { cwd = root, env = {}, quiet = false, shell = false, log, onLine } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    const file = quiet && log ? openLog(log) : undefined;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (piece) => {
        output += piece;
        file?.write(piece);
      });
      if (stream && onLine) createInterface({ input: stream }).on('line', onLine);
    }

    /** @type {NodeJS.Signals | undefined} */
    let received;
    const forward = (/** @type {NodeJS.Signals} */ signal) => {
      received = signal;
      child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);
    const settle = () => {
      for (const signal of forwarded) process.off(signal, forward);
    };
    child.on('error', (error) => {
      settle();
      // 127 is how shells say that there is no such program.
      resolve({ code: 127, output: error.message, signal: received });
    });
    child.on('close', (code, signal) => {
      settle();
      file?.end();
      resolve({ code: code ?? codeOf(signal), output, signal: received });
    });
  });
}

/** @param {string} path below the root */
function openLog(path) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  return createWriteStream(join(root, path));
}

/** @type {NodeJS.Signals[]} */
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The exit code by which shells say that a signal ended a program.
 *
 * @param {NodeJS.Signals | null} signal
 */
function codeOf(signal) {
  return 128 + (signal ? constants.signals[signal] : 0);
}
