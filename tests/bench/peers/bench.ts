import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, type } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser, noBrowser } from '../../../tools/find-browser.mjs';
import { serveCounting } from '../../house/counting-server.ts';
import { build, type Built, measured } from './build.ts';
import { lighthouse, type Scores } from './lighthouse.ts';
import { pagesOf } from './pages.ts';
import { ours, type Peer, peers } from './peers.ts';
import { readSources } from './sources.ts';
import { report } from './report.ts';
import { searchFor, visit, type Visit } from './visit.ts';

/*
 * The same content in other generators, side by side. Everything is served by one server with one compression; the
 * scratch folder keeps what was installed, so that a second run only builds.
 */
export interface Row {
  peer: Peer;
  built: Built;
  text?: Visit;
  diagram?: Visit;
  search?: number | undefined;
  scores?: Scores | undefined;
}

const root = join(import.meta.dirname, '../../..');
const scratch = join(root, '.build/peers');

await main();

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  mkdirSync(scratch, { recursive: true });
  const from = readSources(join(root, 'content'));
  const withDiagram = from.readings.find(({ body }) => body.includes('<Diagram '))?.id ?? '';
  const textAlone = from.readings.find(({ body }) => !body.includes('<Diagram '))?.id ?? '';
  // A page of text alone, one with a diagram, and a word that more than one page holds.
  const askedOf = ({ ending = '/' }: Peer) => ({
    text: `read/${textAlone}${ending}`,
    diagram: `read/${withDiagram}${ending}`,
    word: /\p{L}{5,}/u.exec(from.readings[0]?.title ?? '')?.[0] ?? 'paper',
  });
  const pages = pagesOf(from);
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const rows: Row[] = [];
  for (const peer of [ours, ...peers]) {
    process.stderr.write(`${peer.name} …\n`);
    const built = peer.folder
      ? await build(peer, pages, scratch)
      : await measured(process.execPath, ['tools/run.mjs', 'build'], root);
    const row: Row = { peer, built };
    const asked = askedOf(peer);
    rows.push(row);
    if (built.fault) continue;
    const server = await serveCounting(join(peer.folder ? join(scratch, peer.folder) : root, peer.built));
    try {
      row.text = await visit(browser, server, asked.text);
      row.diagram = await visit(browser, server, asked.diagram);
      row.search = await searchFor(browser, server, peer, asked).catch(() => undefined);
      row.scores = await lighthouse(server.address + asked.diagram, scratch, executablePath);
    } finally {
      server.close();
      // A run takes minutes: what is measured is kept, whatever comes after it.
      writeFileSync(join(scratch, 'rows.json'), JSON.stringify(rows));
    }
  }
  const date = new Date().toISOString().slice(0, 10);
  process.stdout.write(
    report(rows, `${date}, ${cpus().length} cores, ${type()}, Chromium ${browser.version()}`, pages.length),
  );
  await browser.close();
}
