import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Fault } from '../../lib/fault.ts';
import { onceForText } from '../../lib/once.ts';
import { loaded, resolve } from './addresses.ts';
import type { Page, Site } from './pages.ts';

/** Bytes a page may cost, as gzip sends them: its own text, with the styles that are in it, and the scripts and styles that it asks for. */
export interface Budget {
  html: number;
  scripts: number;
  styles: number;
}

/** What every page may cost; the first pattern that fits its address holds. */
const budgets: [address: RegExp, budget: Budget][] = [
  // The whole argument on one page.
  [/^\/read\/$/, { html: 92_000, scripts: 40_000, styles: 17_000 }],
  // Every quotation, concept, reference or claim in one list.
  [/^\/(quotes|glossary|references|claims)\/$/, { html: 68_000, scripts: 40_000, styles: 17_000 }],
  [/./, { html: 40_000, scripts: 30_000, styles: 17_000 }],
];

/** Every page stays within its budget. */
export async function withinBudgets(site: Site, table = budgets): Promise<Fault[]> {
  const sizeOf = onceForText(async (path) => gzipSync(await readFile(join(site.folder, path))).length);
  // What is small enough as it is need not be compressed to be weighed.
  const weigh = (path: string, budget: number) => {
    const plain = site.files.get(path) ?? Infinity;
    return plain <= budget ? plain : sizeOf(path);
  };
  const faults: Fault[] = [];
  for (const page of site.pages) {
    const budget = table.find(([address]) => address.test(page.address))?.[1];
    if (!budget) continue;
    const cost: Budget = {
      html: await weigh(page.path, budget.html),
      scripts: await sum(assets(page, site, 'script'), sizeOf),
      styles: await sum(assets(page, site, 'link'), sizeOf),
    };
    for (const part of ['html', 'scripts', 'styles'] as const) {
      if (cost[part] > budget[part]) faults.push(tooHeavy(page, part, cost[part], budget[part]));
    }
  }
  return faults;
}

function assets(page: Page, site: Site, name: 'script' | 'link'): string[] {
  const asked = page.elements.filter(
    (element) => element.name === name && (name === 'script' || element.attributes['rel'] === 'stylesheet'),
  );
  const paths = asked.flatMap(loaded).flatMap((href) => {
    const pointed = resolve(href, page, site);
    return pointed?.kind === 'file' && site.files.has(pointed.path) ? [pointed.path] : [];
  });
  return [...new Set(paths)];
}

async function sum(paths: string[], sizeOf: (path: string) => Promise<number>): Promise<number> {
  return (await Promise.all(paths.map(sizeOf))).reduce((total, size) => total + size, 0);
}

const tooHeavy = (page: Page, part: string, bytes: number, budget: number): Fault => ({
  id: 'page-weight',
  file: page.file,
  found: `${kilobytes(bytes)} of ${part === 'html' ? 'HTML' : part}, compressed`,
  expected: `${kilobytes(budget)} at most`,
  remedy: 'make it lighter, or raise its line in src/checks/dist/budgets.ts and say why',
});

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
