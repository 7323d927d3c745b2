import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './process.mjs';
import { Trouble } from './say.mjs';

/**
 * Which commit the sources are: what SOURCE_COMMIT says, for a build outside Git, or else what Git knows. A `+` at its
 * end says that they differ from the commit.
 *
 * @param {string[]} sources files and folders that a build depends on
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>} undefined where nobody knows
 */
export async function sourceCommit(sources, { SOURCE_COMMIT } = process.env) {
  if (SOURCE_COMMIT) return told(SOURCE_COMMIT);
  // A copy that lies in another repository's folder is not of that repository.
  if (!existsSync(join(root, '.git'))) return undefined;
  const head = await git('rev-parse', 'HEAD');
  const changes = await git('status', '--porcelain', '--', ...sources);
  return head === undefined || changes === undefined ? undefined : head + (changes === '' ? '' : '+');
}

/** @param {string} commit */
function told(commit) {
  if (/^([0-9a-f]{40}|[0-9a-f]{64})\+?$/.test(commit)) return commit;
  throw new Trouble(
    `SOURCE_COMMIT is “${commit}”, but it must be the whole name of a commit, as \`git rev-parse HEAD\` prints it.`,
  );
}

/** @param {string[]} args */
async function git(...args) {
  const { code, output } = await run('git', args, { quiet: true });
  return code === 0 ? output.trim() : undefined;
}
