import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writtenTypes } from './passed.mjs';
import { root, run } from './process.mjs';
import { node, tool } from './tool.mjs';

/**
 * Checks the types of all scripts and pages (tools/types/README.md).
 *
 * @returns {Promise<import('./steps.mjs').Result>}
 */
export async function types() {
  const written = await contentTypes();
  const { code, output } =
    written.code === 0 ? await run(...node('tools/types/check.mjs'), { quiet: true }) : written;
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output: output.trim() };
}

/** Lets Astro write what the content's types are, unless it has since what they come from was last changed. */
async function contentTypes() {
  if (writtenTypes().isKnown && existsSync(join(root, '.astro/content.d.ts'))) return { code: 0, output: '' };
  const outcome = await run(...tool('astro', 'sync'), { quiet: true });
  if (outcome.code === 0) writtenTypes().note();
  return outcome;
}
