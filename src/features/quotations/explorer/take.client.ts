import { csv } from '../../../lib/csv.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';
import { download } from '../../notebook/files.client.ts';
import type { QuoteRecord } from '../exports/quote-record.ts';
import { quoteRows } from '../exports/quote-rows.ts';

export { keepMany } from '../../notebook/keep-many.client.ts';

/**
 * Hands the reader a table of quotations, in the order given, with the columns of `quotes.csv`. It has the mark that Excel
 * needs. @throws when the records can't be had
 */
export async function downloadTable(base: string, ids: readonly string[]): Promise<void> {
  const records = await fetchedJson<QuoteRecord[]>(`${base}data/quotes.json`);
  const byId = new Map(records.map((record) => [record.id, record]));
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  download('quotations.csv', 'text/csv;charset=utf-8', csv(quoteRows(chosen)));
}
