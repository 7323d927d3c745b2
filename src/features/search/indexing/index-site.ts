import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchGuide } from '../guide.ts';
import { arrange, filterMembers, filterValues } from './arrange.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { readSite } from './read-site.ts';
import { recordIds } from './record-ids.ts';
import { readTerms, recordsNaming } from './record-terms.ts';
import { vocabulary } from './record-words.ts';
import { writeIndex } from './write-index.ts';

/**
 * Indexes a built site.
 * @returns how many records it holds.
 */
export async function indexSite(folder: string): Promise<number> {
  const { records: found, book, answers } = await readSite(folder);
  const records = arrange(found, book);
  const index = join(folder, 'pagefind');
  await writeIndex(index, records);
  const ids = await recordIds(index);
  const terms = readTerms(records);
  const values = filterValues(records, book);
  const guide: SearchGuide = {
    records: records.map(({ url }) => ids.get(url) ?? ''),
    addresses: records.map(({ url }) => url),
    values,
    members: filterMembers(values, records),
    terms,
    named: recordsNaming(terms, records),
  };
  const words = vocabulary(records, answers);
  await mkdir(join(folder, 'search'), { recursive: true });
  await Promise.all(
    Object.entries({ guide, words, ordinary: ordinaryWords(words) }).map(([name, data]) =>
      writeFile(join(folder, `search/${name}.json`), JSON.stringify(data)),
    ),
  );
  return records.length;
}
