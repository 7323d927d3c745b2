import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { faultsOfFiles } from './files.ts';
import { faultsOfPages } from './pages.ts';

/*
 * Makes each fault of pages.ts and files.ts in what was built, runs the test that has to see it, and puts everything back:
 * node tests/faults/run.ts [words of the faults to try]. The sites must have been built: npm test -- build.
 */
const root = join(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const chosen = [...faultsOfPages, ...faultsOfFiles].filter(({ what, test }) =>
  [what, test].some((text) => words.length === 0 || words.some((word) => text.includes(word))),
);
let missed = 0;

// Faults that one test file sees are made together, each on a page of its own.
for (const together of Map.groupBy(chosen, ({ project, test }) => `${project} ${test}`).values()) {
  const putBack = make(together);
  try {
    const said = await failuresOf(together[0] as Fault);
    for (const { what, says, project, test } of together) {
      const isSeen = typeof says === 'string' ? said.includes(says) : says.test(said);
      if (!isSeen) missed += 1;
      say(`${isSeen ? 'caught' : 'MISSED'}  ${what}  (${project}: ${test})`);
    }
  } finally {
    putBack();
  }
}
say(`\n${chosen.length - missed} of ${chosen.length} faults were caught.`);
process.exitCode = missed > 0 ? 1 : 0;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** @returns what takes the faults out again */
function make(list: readonly Fault[]): () => void {
  const before = new Map<string, Buffer>();
  const stop = () => {
    putBack();
    process.exit(130);
  };
  const putBack = () => {
    before.forEach((bytes, path) => writeFileSync(path, bytes));
    process.off('SIGINT', stop);
  };
  process.once('SIGINT', stop);
  for (const { file, edit } of list) {
    const path = join(root, file);
    const bytes = readFileSync(path);
    if (!before.has(path)) before.set(path, bytes);
    writeFileSync(path, edit(bytes));
  }
  return putBack;
}

/** What the test file's failures say, differences included. */
function failuresOf({ project, test }: Fault): Promise<string> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', `--project=${project}`, test, '--reporter=default'];
  const env = { ...process.env, NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 64_000_000 }, (_, stdout, stderr) => {
      // What comes before lists passed tests too.
      resolve(/Failed (?:Tests|Suites)[^]*/.exec(`${stdout}\n${stderr}`)?.[0] ?? '');
    });
  });
}
