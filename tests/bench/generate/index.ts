import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { lockFile, quoteHash, sha256, tableHash, writeLock } from '../../../src/checks/source/lock.ts';
import { quoteSchema } from '../../../src/book/schema/evidence/quote.ts';
import { evidenceSchema } from '../../../src/book/schema/evidence/table.ts';
import { axes, modePages, speakers, themes } from './codebook.ts';
import { claims, concepts, introductions, readings } from './pages.ts';
import { paper, references } from './paper.ts';
import { permalinks } from './permalinks.ts';
import { plan, type Plan } from './plan.ts';
import { type Made, quotations } from './quotations.ts';
import { instruments, tables } from './tables.ts';
import { site } from './site.ts';
import { lecture, questions, routes } from './teaching.ts';

/** Writes a whole valid book of so many quotations into a folder, which is emptied first: a content folder to build from. */
export function writeBook(folder: string, quotationCount: number, seed = 1): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of bookFiles(plan(quotationCount, seed))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The book's files by their paths: for the same plan always the same bytes. */
export function bookFiles(size: Plan): Map<string, string> {
  const quotes = quotations(size);
  const evidence = tables(size);
  const sectionOf = ({ paragraph }: Made) => paragraph.replace(/-\d+$/, '');
  const lists = {
    'site.yaml': site,
    'paper.yaml': paper(size),
    'references.yaml': references(size),
    'axes.yaml': axes,
    'speakers.yaml': speakers(size),
    'themes.yaml': themes(size, quotes),
    'claims.yaml': claims(size, quotes),
    'instruments.yaml': instruments,
    'routes.yaml': routes,
    'questions/years.yaml': questions(size, quotes),
    ...inFolder('quotes', Map.groupBy(quotes, sectionOf)),
    ...inFolder(
      'tables',
      evidence.map((table) => [table.id, table]),
    ),
  };
  const written = {
    reading: readings(size, quotes, evidence),
    modes: modePages,
    pages: introductions,
    concepts: concepts(size),
    lectures: [lecture(quotes)],
  };
  return new Map([
    ...Object.entries(lists).map(([path, value]) => [path, yaml(value)] as const),
    ...Object.entries(written).flatMap(([below, entries]) =>
      entries.map(
        ({ id, fields, body }) => [`${below}/${id}.mdx`, `---\n${yaml(fields)}---\n\n${body}\n`] as const,
      ),
    ),
    [lockFile, lock(quotes, evidence)],
    ['permalinks.lock', permalinks(size, quotes)],
  ]);
}

const yaml = (value: unknown) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

const inFolder = (folder: string, entries: Iterable<[string, unknown]>) =>
  Object.fromEntries([...entries].map(([name, value]) => [`${folder}/${name}.yaml`, value]));

/** There is no paper to compare with: what was made up counts as compared. */
function lock(quotes: readonly Made[], evidence: ReturnType<typeof tables>): string {
  const entries = new Map([
    ...quotes.map((quote) => [`quote ${quote.id}`, quoteHash(quoteSchema.parse(quote))] as const),
    ...evidence.map((table) => [`table ${table.id}`, tableHash(evidenceSchema.parse(table))] as const),
  ]);
  return writeLock({ entries, source: sha256('') });
}
