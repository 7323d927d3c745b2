import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builder, environment } from '../../../tools/run/build.mjs';
import { placement } from '../../../tools/run/placement.mjs';
import { run } from '../../../tools/run/process.mjs';
import type { Usage } from './usage.ts';

/** Builds the site in a folder that holds nothing of earlier builds. @returns seconds by the clock, and what it used. */
export async function cleanBuild(folder: string): Promise<Usage & { seconds: number }> {
  const file = join(folder, 'usage.json');
  const [command, args] = builder();
  const measured = ['--import', join(import.meta.dirname, 'usage.ts'), ...args];
  const env = { ...environment(placement(), 'dist'), USAGE_FILE: file };
  const begun = performance.now();
  const { code, output } = await run(command, measured, { cwd: folder, env, quiet: true });
  if (code !== 0) throw new Error(output);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, ...(JSON.parse(readFileSync(file, 'utf8')) as Usage) };
}
