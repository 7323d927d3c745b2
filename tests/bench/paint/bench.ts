import { globSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser, noBrowser } from '../../../tools/find-browser.mjs';
import { serveCounting } from '../../house/counting-server.ts';
import { lighthouse, type Scores } from '../peers/lighthouse.ts';
import { visit } from '../peers/visit.ts';

/*
 * What a first visit takes and when it is painted, on Lighthouse’s phone: node tests/bench/paint/bench.ts [folder …]
 * `PAGES="read/theory/ tables/table-5/"` chooses pages; otherwise the first of three rooms are measured.
 * Several built folders are measured in turns, page by page, so that what else a machine does falls on all of them.
 */

const folders = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['dist'];
const pages = process.env['PAGES']?.split(' ') ?? ['read', 'tables', 'quotes'].flatMap(firstOf);
const rounds = Number(process.env['ROUNDS'] ?? 3);

const executablePath = findBrowser();
if (!executablePath) throw new Error(noBrowser);
const scratch = join(tmpdir(), 'bench-paint');
mkdirSync(scratch, { recursive: true });
const browser = await chromium.launch({ executablePath, args: browserArguments });
process.stdout.write(
  '| page | folder | bytes | requests | largest paint, s (median) | shift |\n| --- | --- | --: | --: | --: | --: |\n',
);
for (const page of pages) {
  const servers = await Promise.all(folders.map((folder) => serveCounting(resolve(folder))));
  const seen = folders.map((): Scores[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, server] of servers.entries()) {
      const scores = await lighthouse(server.address + page, scratch, executablePath);
      if (scores) seen[index]?.push(scores);
    }
  for (const [index, server] of servers.entries()) {
    const { bytes, requests } = await visit(browser, server, page);
    const faces = server.answered.filter(({ type }) => type.includes('font'));
    const faceBytes = faces.reduce((sum, one) => sum + one.bytes, 0);
    const lcp = median(seen[index]?.map((one) => one.lcp) ?? []);
    const cls = median(seen[index]?.map((one) => one.cls) ?? []);
    process.stdout.write(
      `| /${page} | ${folders[index]} | ${bytes - faceBytes} + ${faceBytes} | ${requests - faces.length} + ${faces.length} | ${lcp.toFixed(2)} | ${cls.toFixed(3)} |\n`,
    );
    server.close();
  }
}
await browser.close();

/** The first page of a room, by name. */
function firstOf(room: string): string[] {
  const [first] = globSync(`${room}/*/index.html`, { cwd: resolve(folders[0] ?? 'dist') }).sort();
  return first ? [first.replaceAll('\\', '/').replace('index.html', '')] : [];
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;
}
