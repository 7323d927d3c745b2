import { existsSync, rmSync } from 'node:fs';
import { cpus, type } from 'node:os';
import { join } from 'node:path';
import { builder, environment } from '../../../tools/run/build.mjs';
import { writeBook } from '../generate/index.ts';
import { type Built, weighSite } from './built.ts';
import { exponent } from './growth.ts';
import { watch, type Watched } from './watch.ts';

/*
 * How building grows with a book: made-up books of 100, 1,000 and 10,000 quotations (or of the sizes given) are built one
 * after the other. Prints a table, the exponents of growth, and the largest pages of each.
 */
const given = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = given.length > 0 ? given : [100, 1_000, 10_000];
const root = join(import.meta.dirname, '../../..');
const place = join(root, '.build/large');

interface Run {
  size: number;
  watched: Watched;
  built: Built;
}

const runs: Run[] = [];
for (const size of sizes) {
  const run = await build(size);
  runs.push(run);
  process.stderr.write(`${size} quotations: built in ${run.watched.wall.toFixed(0)} s.\n`);
}
process.stdout.write(`${report(runs).join('\n')}\n`);

async function build(size: number): Promise<Run> {
  const book = join(place, `book-${size}`);
  const out = join(place, `site-${size}`);
  writeBook(book, size);
  rmSync(out, { recursive: true, force: true });
  const [, args] = builder();
  const watched = await watch(
    [...args, '--root', root],
    environment({ BASE_PATH: '/', SITE_URL: undefined, CONTENT_DIR: book }, out),
  );
  if (watched.code !== 0 || !existsSync(out)) {
    process.stderr.write(watched.output.replace(/^.*[├└]─ .*\n/gm, ''));
    throw new Error(`The book of ${size} quotations was not built.`);
  }
  return { size, watched, built: weighSite(out) };
}

function report(all: readonly Run[]): string[] {
  const rows = all.map(({ size, watched, built }) =>
    [
      String(size),
      watched.wall.toFixed(0),
      watched.cpu.toFixed(0),
      watched.memory.toFixed(0),
      String(built.pages),
      String(built.files),
      built.megabytes.toFixed(0),
      (built.largest[0]?.kB ?? 0).toFixed(0),
      built.explorer.toFixed(1),
    ].join(' | '),
  );
  const grows = (name: string, of: (run: Run) => number) =>
    `${name} ${exponent(all.map((run) => [run.size, of(run)] as const)).toFixed(2)}`;
  return [
    `${cpus().length} cores, ${type()}, Node ${process.version}`,
    '',
    '| quotations | s | s of processor | MB of memory | pages | files | MB written | largest page, kB | explorer’s data, kB |',
    '| --: | --: | --: | --: | --: | --: | --: | --: | --: |',
    ...rows.map((row) => `| ${row} |`),
    '',
    ...(all.length > 1
      ? [
          `Grows with the quotations to the power of (1 is in proportion): ${[
            grows('time', ({ watched }) => watched.wall),
            grows('processor', ({ watched }) => watched.cpu),
            grows('memory', ({ watched }) => watched.memory),
            grows('largest page', ({ built }) => built.largest[0]?.kB ?? 0),
          ].join(', ')}.`,
          '',
        ]
      : []),
    ...all.map(
      ({ size, built }) =>
        `Largest of ${size}: ${built.largest.map(({ address, kB }) => `${address} ${kB.toFixed(0)} kB`).join(', ')}.`,
    ),
  ];
}
