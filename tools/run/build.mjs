import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStages } from './build-stages.mjs';
import { sourceCommit } from './commit.mjs';
import { printLine, showJob } from './display.mjs';
import { putBack, putInPlace } from './in-place.mjs';
import { withLock } from './lock.mjs';
import { writtenTypes } from './passed.mjs';
import { assertContent, warningOf } from './placement.mjs';
import { root, run } from './process.mjs';
import { sourcesHash, sourcesOf } from './sources.mjs';
import { isFresh, nameOf, removeStamp, writeStamp } from './stamp.mjs';
import { tool } from './tool.mjs';

export { putInPlace } from './in-place.mjs';

/** An Astro whose runner was killed would go on building where the next run builds. */
const withParent = new URL('end-with-parent.mjs', import.meta.url).href;

/**
 * Builds the site for a person, who is told if it cannot be published so.
 *
 * @param {string} target folder below the root: `dist`
 * @param {import('./placement.mjs').Placement} placement
 * @param {{ unlessFresh?: boolean }} [options] as for `build`
 * @returns {Promise<number>} an exit code
 */
export async function buildAndWarn(target, placement, options) {
  const { code } = await build(target, placement, options);
  const warning = warningOf(placement);
  if (code === 0 && warning) printLine(`\n${warning}\n`);
  return code;
}

/** Where Astro and its integrations work; what is finished moves from here to its target. */
export const workplace = '.build/site';

/** Where Node keeps the code that it has compiled: without it a build takes twice as long to begin. */
const compiled = '.build/cache/node';
/** A build asks for some 2,000 files of it. Pages’ code has another name each time it changes, and would pile up. */
const mostCompiled = 8_000;

/** Room for new objects: half of what Node takes saves a tenth of the memory, and takes no longer. */
const littleForNew = ['--max-semi-space-size=8'];

/**
 * Builds the site, and only when all went well puts it in the target's place. How far it has come is shown; all that
 * the build prints goes to a log, and what matters of it to the terminal when the build fails.
 *
 * @param {string} target folder below the root: `dist`
 * @param {import('./placement.mjs').Placement} placement
 * @param {{ job?: import('./display.mjs').Job, unlessFresh?: boolean, anyCommit?: boolean }} [options] the job to show
 *   it under, if there is one already: then what went wrong is left to the caller to print; and whether a site is fresh
 *   that names an older commit with the same sources, as after a commit of documents: it will do for tests
 * @returns {Promise<import('./process.mjs').Outcome>}
 */
export function build(target, placement, { job, unlessFresh = false, anyCommit = false } = {}) {
  return withLock('build', 'Another run is building', async () => {
    assertContent({ ...process.env, ...placement });
    putBack(target);
    forgetCompiled();
    const commit = await sourceCommit(sourcesOf(placement));
    const hash = sourcesHash(placement);
    if (unlessFresh && isFresh(target, hash, anyCommit ? undefined : (commit ?? '')))
      return { code: 0, output: '' };
    const outcome = await watched(target, environment(placement, workplace, commit), job);
    if (outcome.code === 0) {
      removeStamp(target);
      putInPlace(join(root, workplace), join(root, target));
      writeStamp(target, hash, commit);
      writtenTypes().note();
    }
    return outcome;
  });
}

function forgetCompiled() {
  const folder = join(root, compiled);
  if (existsSync(folder) && readdirSync(folder, { recursive: true }).length > mostCompiled)
    rmSync(folder, { recursive: true, force: true });
}

/** How a program ends that the system killed. */
const killed = 137;
const killedSentence =
  'The build was killed from outside, most often because memory ran out. It needs about 1.1 GB free: close other ' +
  'programs, or give this machine or container more memory, and give the same command again.';

/**
 * @param {string} target
 * @param {NodeJS.ProcessEnv} env
 * @param {import('./display.mjs').Job} [given]
 */
async function watched(target, env, given) {
  const job = given ?? showJob('Building the site');
  const log = `.build/logs/build-${nameOf(target)}.log`;
  const stages = buildStages(job.status);
  const begun = performance.now();
  const { code, output } = await run(...builder(), { env, quiet: true, log, onLine: stages.line });
  const told = [stages.withoutPages(output).trim(), ...(code === killed ? [killedSentence] : [])]
    .join('\n\n')
    .trim();
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
  return [command, [...littleForNew, '--import', withParent, ...args]];
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
  return {
    ...placement,
    OUT_DIR: out,
    SOURCE_COMMIT: commit,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: compiled,
    // The bundler gives its memory back as soon as it needs it no more, in place of when it asks for more.
    MIMALLOC_PURGE_DELAY: '0',
  };
}
