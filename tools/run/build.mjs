import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildStages } from './build-stages.mjs';
import { sourceCommit } from './commit.mjs';
import { showJob } from './display.mjs';
import { withLock } from './lock.mjs';
import { root, run } from './process.mjs';
import { sourcesHash, sourcesOf } from './sources.mjs';
import { tool } from './tool.mjs';

/** An Astro whose runner was killed would go on building where the next run builds. */
const withParent = new URL('end-with-parent.mjs', import.meta.url).href;

/** Where Astro and its integrations work; what is finished moves from here to its target. */
export const workplace = '.build/site';

/**
 * Builds the site, and only when all went well puts it in the target's place. How far it has come is shown; all that
 * the build prints goes to a log, and what matters of it to the terminal when the build fails.
 *
 * @param {string} target folder below the root: `dist`
 * @param {import('./placement.mjs').Placement} placement
 * @param {{ job?: import('./display.mjs').Job, unlessFresh?: boolean }} [options] the job to show it under, if there is
 *   one already: then what went wrong is left to the caller to print
 * @returns {Promise<import('./process.mjs').Outcome>}
 */
export function build(target, placement, { job, unlessFresh = false } = {}) {
  return withLock('build', 'Another run is building', async () => {
    putBack(target);
    const commit = await sourceCommit(sourcesOf(placement));
    const hash = sourcesHash(placement, commit);
    if (unlessFresh && isFresh(target, hash)) return { code: 0, output: '' };
    const outcome = await watched(target, environment(placement, workplace, commit), job);
    if (outcome.code === 0) {
      rmSync(stampOf(target), { force: true });
      putInPlace(join(root, workplace), join(root, target));
      writeStamp(target, hash);
    }
    return outcome;
  });
}

/**
 * @param {string} target
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./display.mjs').Job} [given]
 */
async function watched(target, env, given) {
  const job = given ?? showJob('Building the site');
  const log = `.build/logs/build-${nameOf(target)}.log`;
  const stages = buildStages(join(root, '.build/pages', nameOf(target)), job.status);
  const begun = performance.now();
  const { code, output } = await run(...builder(), { env, quiet: true, log, onLine: stages.line });
  if (code === 0) stages.finish();
  const told = stages.withoutPages(output).trim() || `The build ended with code ${code} and said nothing.`;
  const seconds = Math.round((performance.now() - begun) / 1000);
  if (!given) {
    job.end(code === 0 ? `→ Built in ${seconds} s (log: ${log})` : `→ The build failed after ${seconds} s`);
    if (code !== 0) console.error(`\n${told}\n\nThe whole log: ${log}`);
  }
  return { code, output: told };
}

/**
 * What builds; it is also run elsewhere, to see that the same comes of it.
 *
 * @returns {[command: string, args: string[]]}
 */
export function builder() {
  const [command, args] = tool('astro', 'build');
  return [command, ['--import', withParent, ...args]];
}

/**
 * All that a build is told.
 *
 * @param {import('./placement.mjs').Placement} placement
 * @param {string} out the folder to build into
 * @param {string} [commit] of the sources
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(placement, out, commit) {
  return { ...placement, OUT_DIR: out, SOURCE_COMMIT: commit, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Whether a target holds what these sources, placed so, would be built into.
 *
 * @param {string} target
 * @param {string} hash
 */
export function isFresh(target, hash) {
  if (!existsSync(join(root, target, 'index.html')) || !existsSync(stampOf(target))) return false;
  return readFileSync(stampOf(target), 'utf8') === hash;
}

/**
 * Moves one folder into another's place; if that fails, the other is as it was.
 *
 * @param {string} fresh
 * @param {string} target
 */
export function putInPlace(fresh, target) {
  const aside = asideOf(target);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  mkdirSync(dirname(aside), { recursive: true });
  const had = existsSync(target);
  if (had) renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(aside, target);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/**
 * A folder that was laid aside, and had nothing put in its place because the run was killed between the two, comes back.
 *
 * @param {string} target below the root
 */
export function putBack(target) {
  const place = join(root, target);
  if (!existsSync(place) && existsSync(asideOf(place))) renameSync(asideOf(place), place);
}

/** @param {string} target */
function asideOf(target) {
  return join(root, '.build/aside', nameOf(relative(root, target)));
}

/** @param {string} target */
function stampOf(target) {
  return join(root, '.build/stamps', nameOf(target));
}

/** @param {string} target */
function nameOf(target) {
  return target.replace(/\W+/g, '-');
}

/**
 * @param {string} target
 * @param {string} hash
 */
function writeStamp(target, hash) {
  mkdirSync(dirname(stampOf(target)), { recursive: true });
  writeFileSync(stampOf(target), hash);
}
