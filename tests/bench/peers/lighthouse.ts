import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Lighthouse’s figures for a page on a phone of middling speed. */
export interface Scores {
  performance: number;
  accessibility: number;
  lcp: number;
  cls: number;
  tbt: number;
}

/** Runs Lighthouse, which stands in a folder of its own, for it wants another puppeteer-core than the tests. */
export async function lighthouse(
  address: string,
  scratch: string,
  browser: string,
): Promise<Scores | undefined> {
  const folder = join(scratch, 'lighthouse');
  mkdirSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, 'lighthouse'), folder, { recursive: true });
  if (!existsSync(join(folder, 'node_modules')))
    spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
  const flags = ['--quiet', '--output=json', '--only-categories=performance,accessibility'];
  // The page is served by this very process, which must not wait for it.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/lighthouse/cli/index.js', address, ...flags, '--chrome-flags=--headless=new --no-sandbox'],
    {
      cwd: folder,
      maxBuffer: 2 ** 27,
      timeout: 180_000,
      env: { ...process.env, CHROME_PATH: browser },
    },
  ).catch(() => ({ stdout: '' }));
  if (!stdout.startsWith('{')) return undefined;
  const { categories, audits } = JSON.parse(stdout) as Report;
  const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
  return {
    performance: Math.round((categories.performance?.score ?? 0) * 100),
    accessibility: Math.round((categories.accessibility?.score ?? 0) * 100),
    lcp: value('largest-contentful-paint') / 1000,
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
  };
}

interface Report {
  categories: Partial<Record<string, { score: number | null }>>;
  audits: Partial<Record<string, { numericValue?: number }>>;
}
