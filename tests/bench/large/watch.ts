import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program and those that it started came to. Memory and processor time are known on Linux alone. */
export interface Watched {
  code: number | null;
  output: string;
  /** In seconds. */
  wall: number;
  cpu: number;
  /** In MB, all processes together, at the moment when they had most. */
  memory: number;
}

/** Runs Node on a file and looks at its whole tree of processes five times a second. */
export function watch(args: readonly string[], env: Partial<Record<string, string>>): Promise<Watched> {
  return new Promise((done, failed) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
    const times = new Map<number, number>();
    let memory = 0;
    let output = '';
    const look = setInterval(() => {
      const tree = treeOf(child.pid);
      memory = Math.max(
        memory,
        tree.reduce((sum, { resident }) => sum + resident, 0),
      );
      for (const { pid, time } of tree) times.set(pid, time);
    }, 200);
    const keep = (text: Buffer) => (output += text.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', failed);
    child.on('close', (code) => {
      clearInterval(look);
      const cpu = [...times.values()].reduce((sum, time) => sum + time, 0);
      done({ code, output, wall: (performance.now() - started) / 1000, cpu, memory });
    });
  });
}

interface Process {
  pid: number;
  parent: number;
  /** Seconds of processor time. */
  time: number;
  /** MB in memory. */
  resident: number;
}

function treeOf(root: number | undefined): Process[] {
  const all = running();
  const within = new Set([root]);
  // A parent may be listed after its child: as often as there is anything new.
  for (let before = 0; before < within.size;) {
    before = within.size;
    for (const { pid, parent } of all) if (within.has(parent)) within.add(pid);
  }
  return all.filter(({ pid }) => within.has(pid));
}

function running(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          // The name, in brackets, may hold anything: what follows its end has fixed places, from the third field on.
          const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
          const fields = stat
            .slice(stat.lastIndexOf(')') + 2)
            .split(' ')
            .map(Number);
          const [parent, user, system, pages] = [fields[1], fields[11], fields[12], fields[21]];
          const time = ((user ?? 0) + (system ?? 0)) / ticks;
          return [{ pid: Number(name), parent: parent ?? 0, time, resident: ((pages ?? 0) * 4096) / 1e6 }];
        } catch {
          return []; // It has ended since.
        }
      });
  } catch {
    return []; // Not on Linux.
  }
}

/** A second of processor time, as Linux counts it on every usual machine. */
const ticks = 100;
