import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { passedBefore } from './passed.mjs';
import { root, run } from './process.mjs';
import { node, tool } from './tool.mjs';

/** All that pages are made of, and what their types come from. */
const inputs = ['src', 'tools', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs'];

/**
 * Checks all types, in two halves (tools/types/README.md). `astro check` keeps nothing from one run to the next, so it
 * looks at pages alone, and only if a file that they can depend on has changed; it also writes the types that Astro
 * makes, which the scripts need.
 *
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function types() {
  const pages = passedBefore('types-of-pages', inputs);
  if (pages.isKnown && existsSync(join(root, '.astro/types.d.ts')))
    return asOne(
      [await scripts()],
      'those of pages, because nothing that they use has changed since they passed',
    );
  const ofPages = await run(
    ...tool('astro', 'check', '--minimumSeverity=warning', '--tsconfig=tools/types/pages.json'),
    { quiet: true },
  );
  if (ofPages.code === 0) pages.note();
  return asOne([ofPages, await scripts()]);
}

function scripts() {
  return run(...node('node_modules/typescript/bin/tsc', '-p', 'tools/types/scripts.json'), { quiet: true });
}

/**
 * @param {import('./process.mjs').Outcome[]} outcomes
 * @param {string} [skipped]
 */
function asOne(outcomes, skipped) {
  const output = outcomes
    .filter(({ code }) => code !== 0)
    .map((outcome) => outcome.output.trim())
    .join('\n\n');
  const failed = outcomes.some(({ code }) => code !== 0) ? 1 : 0;
  return { passed: 1 - failed, failed, output, skipped };
}
