import { checkJoined } from './ids/joined.ts';
import { entries } from './entries.ts';
import { withOutcomes } from './outcomes.ts';
import { wholeTitle } from './words/paper-line.ts';
import { readPermalinks } from './permalinks.ts';
import { withFigures } from './figures/remarks.ts';
import type { Book } from './schema/book.ts';
import { allKinds } from './kinds.ts';
import type { Written } from './written.ts';
import type { Paper } from './schema/paper.ts';
import type { AsWritten } from './schema/lists.ts';

/**
 * The Book of what was written: titles whole, figures in remarks filled in, and lists in the order in which they are
 * told. Lists that are not named here stay as they are.
 * @param permalinks the record of addresses, as its file has it
 */
export function bookOf(written: Written, permalinks: string): Book {
  const [[site], [paper]] = [written.site, written.paper];
  if (!site || !paper)
    throw new Error('content/site.yaml or content/paper.yaml does not exist, so there is no book to build.');
  checkJoined(written);
  return {
    ...entries,
    ...asWritten(written),
    site,
    paper: wholeTitle(paper),
    quotes: byPaperOrder(paper)(written.quote, (quote) => quote.paragraph),
    codings: written.coding.toSorted((a, b) => a.id.localeCompare(b.id)),
    evidence: written.table.map(withFigures).sort(byNumber),
    concepts: written.concept.toSorted((a, b) => a.term.localeCompare(b.term, 'en-GB')),
    readings: written.reading.toSorted((a, b) => a.order - b.order),
    lectures: written.lecture
      .toSorted((a, b) => a.order - b.order)
      .map((lecture) => withOutcomes(lecture, written.outcome)),
    permalinks: readPermalinks(permalinks).permalinks,
  };
}

/** Every list under its name in the Book. */
const asWritten = (written: Written) =>
  Object.fromEntries(allKinds.map((kind) => [kind.in, written[kind.name]])) as unknown as AsWritten;

const byNumber = (a: { kind: string; id: string }, b: { kind: string; id: string }) =>
  b.kind.localeCompare(a.kind) || a.id.localeCompare(b.id, 'en-GB', { numeric: true });

/**
 * Sorts things into the paper's order by the paragraph each is in; things of one paragraph keep their order.
 * @returns a function of a list and of how to find an item's paragraph id.
 */
function byPaperOrder(paper: Paper) {
  const place = new Map(paper.paragraphs.map((paragraph, index) => [paragraph.id, index]));
  return <T>(items: readonly T[], paragraphOf: (item: T) => string): T[] =>
    items
      .map((item, index) => ({ item, index, at: place.get(paragraphOf(item)) ?? Infinity }))
      .sort((a, b) => a.at - b.at || a.index - b.index)
      .map(({ item }) => item);
}
