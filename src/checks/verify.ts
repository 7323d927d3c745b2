import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '../lib/fault.ts';
import { fields } from './content/fields.ts';
import { paperRecord } from './content/paper.ts';
import { readContent } from './read/read.ts';
import { paperOf, valid } from './read/valid.ts';
import { lockFile, quoteHash, sha256, tableHash, writeLock } from './source/lock.ts';
import { type Stretches, paragraphsIn } from './source/paragraphs.ts';
import { quotationFaults } from './source/quotations.ts';
import { tablesIn } from './source/tables.ts';
import { readSource } from './source/text.ts';
import { quotedPassages, unquoted } from './source/unquoted.ts';

/** What a verification came to. */
interface Verification {
  faults: Fault[];
  /** What was checked, in a sentence or two. */
  told: string;
}

/**
 * Checks every quotation and every table against the paper’s plain text and, when all agree, writes their hashes to
 * the content folder’s `verified.lock`.
 */
export async function verify(folder: string, paperFile: string, shown?: string): Promise<Verification> {
  const content = await readContent(folder, shown);
  const broken = [...content.faults, ...fields(content), ...paperRecord(content)].filter((fault) =>
    rests.test(fault.file),
  );
  const paper = paperOf(content);
  if (broken.length > 0 || !paper) return { faults: broken, told: 'Nothing was compared.' };

  const raw = await readFile(paperFile, 'utf8');
  const source = readSource(basename(paperFile), raw);
  const quotes = valid(content, 'quote');
  const tables = valid(content, 'table');
  const paragraphs = paragraphsIn(source, paper);
  const printed = tablesIn(source, tables, quotes);
  const passages = quotedPassages(source, bodyOf(paragraphs.stretches, paper.value.sections));
  const faults = [
    ...paragraphs.faults,
    ...printed.faults,
    ...quotationFaults(quotes, source, paragraphs.stretches, printed.stretches),
    ...unquoted(passages, quotes, source),
  ];
  if (faults.length === 0) {
    const entries = new Map([
      ...quotes.map(({ id, value }) => [`quote ${id}`, quoteHash(value)] as const),
      ...tables.map(({ id, value }) => [`table ${id}`, tableHash(value)] as const),
    ]);
    await writeFile(join(folder, lockFile), writeLock({ entries, source: sha256(raw) }));
  }
  const told =
    `${quotes.length} quotations and ${tables.length} tables agree with the paper; ` +
    `all of its ${passages.length} quoted passages are among them. Wrote ${content.shown}/${lockFile}.`;
  return { faults, told };
}

/** The files that verification rests on. */
const rests = /\/(paper\.yaml|quotes\/[^/]+|tables\/[^/]+)$/;

/** From the first numbered paragraph to the last: quotation marks elsewhere (in the bibliography) are titles. */
function bodyOf(stretches: Stretches, sections: { id: string; numbered: boolean }[]) {
  const numbered = sections.filter((section) => section.numbered).map((section) => section.id);
  const body = [...stretches].filter(([id]) => numbered.some((section) => id.startsWith(`${section}-`)));
  return {
    from: Math.min(...body.map(([, stretch]) => stretch.from)),
    to: Math.max(...body.map(([, stretch]) => stretch.to)),
  };
}
