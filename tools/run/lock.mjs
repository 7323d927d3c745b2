import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './process.mjs';
import { say } from './say.mjs';

const beat = 2_000;
const dead = 5 * beat;

/**
 * Does something that two runs must not do at once. The holder keeps touching the lock while it works, so one that
 * a crashed run left behind is soon seen to be dead.
 *
 * @template T
 * @param {string} name
 * @param {string} busy what to say when another run holds it
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, busy, work) {
  const file = join(root, '.build', `${name}.lock`);
  mkdirSync(dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) say(`${busy}: waiting for it`);
    await pause(500);
  }
  const heart = setInterval(() => touch(file), beat);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  if (Date.now() - touched(file) > dead) rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function touched(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

/** @param {string} file */
function touch(file) {
  if (existsSync(file)) utimesSync(file, new Date(), new Date());
}
