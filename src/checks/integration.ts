import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Fault } from '../lib/fault.ts';
import { checkContent } from './check-content.ts';
import { checkDist, readInAdvance } from './check-dist.ts';
import type { KnownPages } from './dist/pages.ts';
import { faultPage } from './fault-page.ts';
import { isUnreadable } from './read/find.ts';
import type { Readings } from './read/read.ts';
import { line, report, summary } from './report.ts';

interface IntegrityOptions {
  contentDir: string;
  /** The path that the site is served below. */
  base: string;
  /** Other rooms' checks of the content, so that an author sees every fault in one run. */
  checks?: Check[];
  /** What a build requires, but an author who is still writing is only reminded of. */
  beforeBuild?: Check[];
  /** Pages that were read in advance: `pagesInAdvance`. */
  known?: KnownPages;
}

type Check = (contentDir: string) => Fault[] | Promise<Fault[]>;

/**
 * Stops a build on bad content before it begins, and on bad pages when they are written; warns an author of bad
 * content while the site is served for writing. It comes last among the integrations, to see what they all wrote.
 */
export function integrity({
  contentDir,
  base,
  checks = [],
  beforeBuild = [],
  known,
}: IntegrityOptions): AstroIntegration {
  const faultsBy = async (others: readonly Check[], readings?: Readings) => {
    const found = await checkContent(contentDir, undefined, readings);
    // The others read the same files, and would wait for one that is none.
    if (found.some(isUnreadable)) return found;
    const more = await Promise.all(others.map(async (one) => one(contentDir)));
    return [found, ...more].flat();
  };
  return {
    name: 'integrity',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command === 'build') stopOn(await faultsBy([...checks, ...beforeBuild]), 'content');
      },
      'astro:server:setup': async ({ server }) => {
        const readings: Readings = new Map();
        let faults = await faultsBy(checks, readings);
        print(faults);
        let reminded = '';
        const remind = async () => {
          if (faults.length > 0) return;
          const still = await Promise.all(beforeBuild.map(async (one) => one(contentDir)));
          const text = still
            .flat()
            .map((fault) => line(fault))
            .join('\n');
          if (text && text !== reminded) console.warn(`\nBefore this can be built:\n${text}\n`);
          reminded = text;
        };
        await remind();
        server.middlewares.use(faultPage(() => faults, base));
        const tell = async () => {
          const before = faults.length;
          faults = await faultsBy(checks, readings);
          print(faults);
          await remind();
          // A page that lists faults lists these now, or is itself again.
          if (before + faults.length > 0) server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(resolve(contentDir));
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(resolve(contentDir))) soon(tell);
        });
      },
      'astro:build:done': async ({ dir }) => {
        stopOn(await checkDist(fileURLToPath(dir), { base, contentDir, known }), 'built site');
      },
    },
  };
}

/**
 * Reads the pages that are to be checked while something else is waited for. Those that change after it are read again.
 */
export function pagesInAdvance(known: KnownPages): AstroIntegration {
  return {
    name: 'pages to check',
    hooks: { 'astro:build:done': ({ dir }) => readInAdvance(fileURLToPath(dir), known) },
  };
}

function stopOn(faults: Fault[], where: string): void {
  print(faults);
  if (faults.length === 0) return;
  const error = new Error(`The ${where} has ${summary(faults)} They are listed above.`);
  // Where in the code this was noticed says nothing to an author.
  error.stack = '';
  throw error;
}

function print(faults: Fault[]): void {
  if (faults.length > 0) console.error(`\n${report(faults, process.stderr.isTTY)}\n`);
}

let waiting: NodeJS.Timeout | undefined;

/** An editor saves in bursts: one check after the last of them is enough. */
function soon(check: () => Promise<void>): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => void check(), 200);
}
