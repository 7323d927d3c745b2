import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { chooseNode, withOnPath } from './node.mjs';
import { Stopped, passThrough } from './process.mjs';
import { Trouble } from './say.mjs';
import { tasks } from './tasks.mjs';

/**
 * Runs one task: on a Node that is new enough, with everything installed that the lock file names.
 *
 * @param {string[]} commandLine the task's name and its arguments
 */
export async function main([name = '', ...args]) {
  endWithNpm();
  try {
    const task = tasks[name];
    if (!task) throw new Trouble(`There is no task “${name}”. There are: ${Object.keys(tasks).join(', ')}.`);
    const node = await chooseNode(packages);
    process.exitCode =
      node === process.execPath ? await perform(task, args) : await handOver(node, [name, ...args]);
  } catch (error) {
    if (error instanceof Stopped) process.exitCode = error.code;
    else if (error instanceof Trouble) fail(error);
    else throw error;
  }
}

/**
 * @param {import('./tasks.mjs').Task} task
 * @param {string[]} args
 */
async function perform(task, args) {
  Object.assign(process.env, withOnPath(process.execPath, process.env));
  await packages();
  return task(args);
}

/** npm installs the same packages on whichever Node it runs. */
function packages() {
  return install('.', 'Installing what the lock file names (once; about half a minute)');
}

/**
 * @param {string} node
 * @param {string[]} args
 */
async function handOver(node, args) {
  const self = fileURLToPath(new URL('../run.mjs', import.meta.url));
  const { code } = await passThrough(node, [self, ...args]);
  return code;
}

/** An npm that is ended by a signal leaves running what it had started; such an orphan ends itself. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 1_000);
  watch.unref();
}

/** @param {Trouble} trouble */
function fail({ message }) {
  console.error(`\n${message}\n`);
  process.exitCode = 1;
}
