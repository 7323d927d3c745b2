import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses } from '../../../book/addresses.ts';
import { authors, year } from '../../../book/words/names.ts';
import type { CslItem } from '../../../book/schema/csl.ts';

/**
 * What the book says of the paper that it is a companion to, which comes first among the references.
 * @returns a line on the book, and the paper's address, or its name when it has none
 */
export async function readSource(folder: string): Promise<{ line: string; source: string }> {
  const file = await readFile(join(folder, addresses.data('references.json')), 'utf8');
  const [paper] = JSON.parse(file) as CslItem[];
  if (!paper) throw new Error('/data/references.json is empty, but the paper comes first in it.');
  const name = `${authors(paper)} (${year(paper)}), ‘${paper.title}’`;
  return { line: `A companion to ${name}`, source: paper.DOI ? `https://doi.org/${paper.DOI}` : name };
}
