import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import type { Source } from '../../src/features/query/index.ts';
import { fileWeight } from './bundle.ts';
import type { Weight } from './report.ts';

/** Writes Pagefind’s index of the entries, and beside it which of its records is which entry. */
export async function writePagefind({ entries }: Source, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const { id, text, values } of entries)
    // No language that it knows, so that it stems nothing.
    await index.addCustomRecord({ url: id, content: text, language: 'zxx', filters: values });
  await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  const records = join(folder, 'fragment');
  const ids = readdirSync(records).map((file) => {
    const [json = '{}'] = /\{.*\}/su.exec(gunzipSync(readFileSync(join(records, file))).toString()) ?? [];
    return [file.replace('.pf_fragment', ''), (JSON.parse(json) as { url: string }).url];
  });
  writeFileSync(join(folder, 'ids.json'), JSON.stringify(Object.fromEntries(ids)));
}

/** Its script with the program that it loads, and all else that it may fetch, which is written compressed. */
export function weighPagefind(folder: string): Weight {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const sizeOf = (which: RegExp) =>
    files
      .filter((file) => which.test(file))
      .reduce((bytes, file) => bytes + statSync(join(folder, file)).size, 0);
  return {
    script: fileWeight(join(folder, 'pagefind.js')) + sizeOf(/^wasm\.unknown/),
    data: sizeOf(/\.pf_|pagefind-entry/),
    index: undefined,
  };
}
