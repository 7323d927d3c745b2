import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { install } from './install.mjs';
import { fitsThisMachine } from './installed.mjs';
import { root } from './process.mjs';
import { Trouble } from './say.mjs';

/**
 * The oldest Node of each line that every package in the lock file accepts (tests/lock.test.ts compares them).
 * Lines between these never had long-term support and are not accepted; newer lines are.
 */
export const oldestNodes = ['22.22.3', '24.16.0', '26.3.0'];

/**
 * The path of a Node that is new enough: this one, or the one that tools/node installs.
 *
 * @param {() => Promise<void>} meanwhile what else there is to fetch, if a Node has to be
 * @returns {Promise<string>}
 */
export async function chooseNode(meanwhile) {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const own = packagedNode();
  if (own) {
    const why = `Node ${process.versions.node} is too old here: fetching a newer one into tools/node (once)`;
    const results = await Promise.allSettled([install('tools/node', why), meanwhile()]);
    for (const result of results) if (result.status === 'rejected') throw result.reason;
    if (runs(own)) return own;
  }
  throw new Trouble(
    `This needs Node ${oldestNodes[0]} or newer; here is Node ${process.versions.node}, and there is no ready-made newer one ` +
      `for this system (${process.platform} ${process.arch}). Install the current one from https://nodejs.org and ` +
      'give the same command again.',
  );
}

/**
 * @param {string} version as `process.versions.node` gives it
 * @param {string[]} floors the oldest of each line, in order
 */
export function isNewEnough(version, floors = oldestNodes) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map((part) => parseInt(part, 10));
  const lines = floors.map((floor) => floor.split('.').map(Number));
  if (major > (lines.at(-1)?.[0] ?? 0)) return true;
  return lines.some(
    ([line, low = 0, lowest = 0]) => line === major && (minor > low || (minor === low && patch >= lowest)),
  );
}

/**
 * An environment in which `node` is the given one, for whatever a tool starts by that name.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withOnPath(node, env) {
  // Windows spells it Path.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (env[key] ?? '').split(delimiter).filter((folder) => folder !== dirname(node));
  return { [key]: [dirname(node), ...folders].join(delimiter) };
}

/** Where tools/node puts the Node for this machine, if it has one. */
function packagedNode() {
  const folder = join(root, 'tools/node');
  /** @type {{ packages: Record<string, import('./installed.mjs').LockedPackage> }} */
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const [path, found] =
    Object.entries(packages).find(([, entry]) => entry.bin?.node && fitsThisMachine(entry)) ?? [];
  return path && found?.bin?.node ? join(folder, path, found.bin.node) : undefined;
}

/** @param {string} node */
function runs(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 && isNewEnough(stdout.trim().replace(/^v/, ''));
}
