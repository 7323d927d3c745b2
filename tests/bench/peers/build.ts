import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Page, writePages } from './pages.ts';
import type { Peer } from './peers.ts';

/** What a build took; or why there is none. */
export interface Built {
  seconds?: number;
  megabytes?: number;
  fault?: string;
}

/** How long an installation or a build may take, in milliseconds. */
const limit = 15 * 60_000;

/** Installs a peer into a folder of its own, unless it stands there, writes its pages and builds it clean. */
export async function build(peer: Peer, pages: readonly Page[], scratch: string): Promise<Built> {
  const folder = join(scratch, peer.folder ?? '');
  mkdirSync(folder, { recursive: true });
  cpSync(join(import.meta.dirname, peer.folder ?? ''), folder, { recursive: true });
  for (const left of [peer.built, '.astro', '.docusaurus', 'node_modules/.astro', 'node_modules/.cache'])
    rmSync(join(folder, left), { recursive: true, force: true });
  writePages(pages, join(folder, peer.pages), peer.headed);
  if (!existsSync(join(folder, 'node_modules'))) {
    const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
      cwd: folder,
      timeout: limit,
    });
    if (status !== 0) {
      // Half of it would be taken for all the next time.
      rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
      return { fault: `not installed: ${lastLine(String(stderr)) || 'it took too long'}` };
    }
  }
  return measured('npm', ['run', 'build'], folder);
}

/** Runs a build, with its time and the most memory that its processes held together. */
export async function measured(command: string, args: string[], cwd: string): Promise<Built> {
  const began = performance.now();
  const child = spawn(command, args, { cwd, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let most = 0;
  child.stderr.on('data', (piece) => (said += String(piece)));
  const watch = setInterval(() => (most = Math.max(most, heldBy(child.pid ?? 0))), 200);
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    // With all that it has started.
    process.kill(-(child.pid ?? 0), 'SIGKILL');
  }, limit);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  clearTimeout(late);
  if (isLate) return { fault: `not built in ${limit / 60_000} minutes` };
  if (code !== 0) return { fault: `not built: ${lastLine(said)}` };
  return { seconds: (performance.now() - began) / 1000, megabytes: most / 1024 };
}

/** The memory of a process and all that it has started, in kB, as Linux tells it; elsewhere 0. */
function heldBy(top: number): number {
  if (!existsSync('/proc/self/status')) return 0;
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(told);
  const tree = new Set([top]);
  for (let grown = 0; grown < tree.size;) {
    grown = tree.size;
    for (const { id, parent } of all) if (tree.has(parent)) tree.add(id);
  }
  return all.filter(({ id }) => tree.has(id)).reduce((sum, { memory }) => sum + memory, 0);
}

function told(name: string): { id: number; parent: number; memory: number } {
  const file = `/proc/${name}/status`;
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // It has ended since it was listed.
  }
  const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
  return { id: Number(name), parent: number('PPid'), memory: number('VmRSS') };
}

const lastLine = (text: string) => text.trim().split('\n').at(-1)?.slice(0, 80) ?? '';
