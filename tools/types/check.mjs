import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { placeInSource, writeCopies } from './pages.mjs';

/*
 * Checks the types of all scripts and pages in one go: TypeScript 7, which is ten times as quick as what asks a compiler
 * by its interface (as `astro check` does), reads no .astro files, so that it is given copies of them.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = 'node_modules/@typescript/native/bin/tsc';

/** What is no fault in a page: it may answer instead of being shown, and name an attribute twice. */
const fineInPages = ['TS1108', 'TS17001'];

const { copies, faults } = writeCopies(root, '.build/types/pages');
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [tsc, '-p', 'tools/types/tsconfig.json', '--pretty', 'false'],
  { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 },
);
const said = stdout.split(/\n(?=\S)/).filter((message) => message.trim() !== '');
faults.push(...said.flatMap((message) => inSource(message.trimEnd())), stderr.trim());
const told = faults.filter((fault) => fault !== '').join('\n');
if (told) console.log(told);
// Whatever ends with an error and says nothing that is one has failed otherwise.
process.exitCode = told ? 1 : said.length > 0 ? 0 : (status ?? 1);

/**
 * A message of TypeScript's as it is to be read: of the `.astro` file, where it is about a copy.
 *
 * @param {string} message `path(line,column): error TS1: …`
 * @returns {string[]} none where it is no fault
 */
function inSource(message) {
  const [, path = '', line, column, rest = ''] = /^(.+?)\((\d+),(\d+)\)(: [^]*)$/.exec(message) ?? [];
  const copy = copies.get(path.replaceAll('\\', '/'));
  if (!copy) return [message];
  const place = placeInSource(copy, Number(line), Number(column));
  const code = /TS\d+/.exec(rest)?.[0] ?? '';
  // What the converter wrote besides is for editors, and often unused.
  return place && !fineInPages.includes(code) ? [`${place.file}(${place.line},${place.column})${rest}`] : [];
}
