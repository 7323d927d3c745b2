import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { copySources } from '../../../tools/run/rebuild.mjs';
import { placement } from '../../../tools/run/placement.mjs';
import { sourcesOf } from '../../../tools/run/sources.mjs';
import { cleanBuild } from './clean-build.ts';
import { openDevServer } from './dev-server.ts';
import { editsIn } from './edits.ts';

/*
 * What a build costs, from nothing, and what a change costs while one writes: in a copy of the sources, so that
 * nothing here is touched. The load tells how far the clock can be trusted.
 */
const folder = copySources(sourcesOf(placement()));
try {
  print(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, Node ${process.versions.node}\n`);
  const { seconds, cpu, memory } = await cleanBuild(folder);
  print('| a clean build | |\n| --- | --: |');
  print(`| by the clock | ${seconds.toFixed(1)} s |\n| processor time | ${cpu.toFixed(1)} s |`);
  print(`| memory at most | ${memory.toFixed(0)} MB |\n`);
  print('| a change, until its page is served | median | most |\n| --- | --: | --: |');
  const server = await openDevServer(folder);
  try {
    for (const edit of editsIn(folder)) {
      const times: number[] = [];
      for (let time = 1; time <= 5; time += 1)
        times.push(await server.until(edit, `${edit.what.replace(/\W/g, '-')}-${time}-changed`));
      const sorted = times.sort((a, b) => a - b);
      print(`| ${edit.what} | ${sorted[2]?.toFixed(0)} ms | ${sorted[4]?.toFixed(0)} ms |`);
    }
  } finally {
    server.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
