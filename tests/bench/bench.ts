import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { close } from 'pagefind';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser, noBrowser } from '../../tools/find-browser.mjs';
import { pack } from '../../src/features/query/index.ts';
import { bundle, fileWeight, weight } from './bundle.ts';
import { logBooks } from './corpus.ts';
import type { Measured } from './measure.ts';
import { weighPagefind, writePagefind } from './pagefind-index.ts';
import {
  ask,
  byKind,
  lostShare,
  meanReciprocalRank,
  questions,
  type Search,
  siteSearch,
} from './relevance.ts';
import { miniSearch, pagefindDefault } from './relevance-peers.ts';
import { type Explorer, report, type Run, type Weight } from './report.ts';
import { serve } from './serve.ts';

/*
 * The query language beside other search libraries: on the same entries, with the same questions, in one page of one
 * browser, question by question in turns. Prints what the README’s “Speed and size” carries.
 */
const names = ['ours', 'pagefind', 'minisearch', 'flexsearch', 'orama', 'fuse', 'lunr'];
/** How many entries, and for how many milliseconds they are asked of. */
const sizes: [size: number, budget: number][] = [
  [100, 8_000],
  [1_000, 12_000],
  [10_000, 30_000],
];
const small = 100;

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await main();
} finally {
  await close();
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  await bundle(join(import.meta.dirname, 'page.ts'), join(folder, 'page.js'));
  for (const name of [...names, 'noise'])
    await bundle(join(import.meta.dirname, 'candidates', `${name}.ts`), scriptOf(name));
  for (const [size] of sizes) await writePagefind(logBooks(size), join(folder, `pagefind-${size}`));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const { server, address } = await serve(folder);
  try {
    const page = await browser.newPage();
    await page.goto(`${address}index.html`);
    const runs: Run[] = [];
    for (const [size, budget] of sizes) {
      const asked = { size, budget, all: [...names, 'noise'] };
      const measured = await page.evaluate((given) => measureAll(given.size, given.all, given.budget), asked);
      runs.push({ size, measured });
    }
    const weights = new Map(names.map((name) => [name, weigh(name, runs[0]?.measured)]));
    const made = `Chromium ${browser.version()}, ${cpus().length} cores, ${type()}`;
    process.stdout.write(report({ runs, weights, explorer: await explorer(), made }));
    process.stdout.write(await relevance());
  } finally {
    await browser.close();
    server.close();
  }
}

function scriptOf(name: string): string {
  return join(folder, 'candidates', `${name}.js`);
}

/** Bytes of script, of the entries as they travel, and of an index made beforehand, for the smallest corpus. */
function weigh(name: string, measured: Measured[] = []): Weight {
  if (name === 'pagefind') return weighPagefind(join(folder, `pagefind-${small}`));
  const index = measured.find((each) => each.name === name)?.index;
  return {
    script: fileWeight(scriptOf(name)),
    data: weight(JSON.stringify(pack(logBooks(small)))),
    index: index ? weight(index) : undefined,
  };
}

/** The explorer of the site that was built last, if one was: its script and its quotations. */
async function explorer(): Promise<Explorer | undefined> {
  const corpus = join(root, 'dist/quotes/corpus.json');
  if (!existsSync(corpus)) return undefined;
  const script = join(folder, 'explorer.js');
  await bundle(join(root, 'src/features/quotations/explorer/quote-explorer.client.ts'), script);
  return { script: fileWeight(script), data: fileWeight(corpus) };
}

/** How near the top the search of the site that was built last has the answers to both halves of the questions, beside others. */
async function relevance(): Promise<string> {
  const built = join(root, 'dist');
  if (!existsSync(join(built, 'search/guide.json'))) return '';
  const pagefind = await pagefindDefault(built);
  const searches: [name: string, search: Search][] = [
    ['this site', await siteSearch(built)],
    ['Pagefind', pagefind.search],
    ['MiniSearch', await miniSearch(built)],
  ];
  const halves = ['tuning', 'held'] as const;
  const rows = new Map<string, string[]>();
  for (const half of halves)
    for (const [, search] of searches) {
      const found = await ask(search, questions(half));
      const all = {
        kind: 'all',
        rank: meanReciprocalRank(found),
        lost: Math.round(lostShare(found) * found.length),
      };
      for (const { kind, rank, lost } of [...byKind(found), all])
        rows.set(kind, [...(rows.get(kind) ?? []), `${rank.toFixed(2)} (${lost})`]);
    }
  await pagefind.close();
  const head = halves.flatMap((half) => searches.map(([name]) => `${half}: ${name}`));
  const lines = [
    ['', ...head],
    ['---', ...head.map(() => '--:')],
    ...[...rows].map(([kind, cells]) => [kind, ...cells]),
  ];
  return (
    '\nMean reciprocal rank, and how many questions have no right answer among the first ten:\n\n' +
    `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
  );
}
