import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, type } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
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
 * scratch folder keeps what was installed, so that a second run only builds. A generator that fails or takes too long is said
 * to, and the next one goes on. `PEERS="Docusaurus Eleventy"` measures these alone and takes the others from the run before.
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
  const rowOf = async (peer: Peer): Promise<Row> => {
    process.stderr.write(`${peer.name} …\n`);
    const built = peer.folder
      ? await build(peer, pages, scratch)
      : await measured(process.execPath, ['tools/run.mjs', 'build'], root);
    if (built.fault) return { peer, built };
    // A browser of its own: one that a heavy page has ended is missed by no other.
    const browser = await chromium.launch({ executablePath, args: browserArguments });
    const folder = join(peer.folder ? join(scratch, peer.folder) : root, peer.built);
    try {
      return { peer, built, ...(await seen(browser, folder, peer, askedOf(peer))) };
    } catch (fault) {
      return { peer, built: { ...built, fault: `not measured: ${String(fault).slice(0, 80)}` } };
    } finally {
      await browser.close();
    }
  };
  const seen = async (browser: Browser, folder: string, peer: Peer, asked: ReturnType<typeof askedOf>) => {
    const server = await serveCounting(folder);
    try {
      return {
        text: await visit(browser, server, asked.text),
        diagram: await visit(browser, server, asked.diagram),
        search: await searchFor(browser, server, peer, asked).catch(() => undefined),
        scores: await lighthouse(server.address + asked.diagram, scratch, executablePath),
      };
    } finally {
      server.close();
    }
  };
  const wished = process.env['PEERS']?.split(' ');
  const before = wished ? rowsBefore() : [];
  const rows: Row[] = [];
  for (const peer of [ours, ...peers]) {
    const isWished = !wished || wished.some((name) => peer.name.startsWith(name));
    const kept = before.find((row) => row.peer.name === peer.name);
    if (isWished) rows.push(await rowOf(peer));
    else if (kept) rows.push(kept);
    // A run takes minutes: what is measured is kept, whatever comes after it.
    writeFileSync(
      join(scratch, 'rows.json'),
      JSON.stringify([
        ...rows,
        ...before.filter((old) => rows.every((row) => row.peer.name !== old.peer.name)),
      ]),
    );
  }
  const date = new Date().toISOString().slice(0, 10);
  const { stdout: version } = spawnSync(executablePath, ['--version'], { encoding: 'utf8' });
  process.stdout.write(
    report(rows, `${date}, ${cpus().length} cores, ${type()}, ${version.trim()}`, pages.length),
  );
}

/** What the run before has measured. */
function rowsBefore(): Row[] {
  const file = join(scratch, 'rows.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
}
