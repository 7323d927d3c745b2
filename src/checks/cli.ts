/**
 * The checks by hand, without a build:
 *
 *   node src/checks/cli.ts check [contentDir]
 *   node src/checks/cli.ts verify <the paper's text> [contentDir]
 *   node src/checks/cli.ts dist [distDir] [base]
 *   node src/checks/cli.ts record [distDir] [contentDir]
 *   node src/checks/cli.ts recorded [distDir] [contentDir]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from './check-content.ts';
import { checkDist } from './check-dist.ts';
import { record, unrecorded } from './record.ts';
import { report } from './report.ts';
import { verify } from './verify.ts';

const { CONTENT_DIR = 'content', BASE_PATH = '/' } = process.env;
const [command, ...args] = process.argv.slice(2);

switch (command) {
  case 'check': {
    const folder = args[0] ?? CONTENT_DIR;
    finish(await checkContent(folder), `${folder}: no faults.`);
    break;
  }
  case 'verify': {
    const folder = args[1] ?? CONTENT_DIR;
    const own = join(folder, 'text.txt');
    const paper = args[0] ?? (existsSync(own) ? own : undefined);
    if (!paper) usage();
    else {
      const { faults, told } = await verify(folder, paper);
      finish(faults, told);
    }
    break;
  }
  case 'dist': {
    const [folder = 'dist', base = BASE_PATH] = args;
    finish(await checkDist(folder, { base, contentDir: CONTENT_DIR }), `${folder}: no faults.`);
    break;
  }
  case 'record':
  case 'recorded': {
    const [folder = 'dist', contentDir = CONTENT_DIR] = args;
    if (command === 'record') console.log(await record(contentDir, folder, today()));
    else finish(await unrecorded(contentDir, folder), `${folder}: every address is recorded.`);
    break;
  }
  default:
    usage();
}

function finish(faults: Awaited<ReturnType<typeof checkContent>>, good: string): void {
  if (faults.length > 0) console.error(report(faults, process.stderr.isTTY));
  else console.log(good);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** By the calendar of Greenwich, which is everyone’s. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function usage(): void {
  console.error(
    'Usage: cli.ts check [contentDir] | verify <paper.txt> [contentDir] | dist [distDir] [base] | record [distDir] [contentDir] | recorded [distDir] [contentDir]',
  );
  process.exitCode = 2;
}
