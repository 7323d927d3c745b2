import { relative } from 'node:path';
import { loadBook } from '../../book/load-book.ts';
import type { Book } from '../../book/schema/book.ts';
import type { Fault } from '../../lib/fault.ts';
import { type Change, changesBetween, pieceOf } from './changes.ts';
import { type EditionHistory, historyOf, tellsOf, unexplained } from './history.ts';
import { piecesOf } from './pieces/pieces-of.ts';
import type { EditionRecord } from './record/record.ts';
import { recordsIn } from './record/records.ts';

/**
 * Checks that a recorded edition stays as it was, and that the changes of later ones are explained to readers. A book that has recorded no
 * edition has nothing to explain.
 */
export function checkChanges(contentDir: string): Fault[] {
  const { records, faults } = recordsIn(contentDir);
  const last = records.at(-1);
  if (faults.length > 0 || !last) return faults;
  try {
    return faultsOf(loadBook(contentDir), records, last, relative(process.cwd(), contentDir));
  } catch {
    // What keeps a book from being read, such as an id that nothing has, has faults of its own.
    return [];
  }
}

function faultsOf(
  book: Book,
  records: readonly EditionRecord[],
  last: EditionRecord,
  shown: string,
): Fault[] {
  const { edition } = book.site;
  if (edition < last.edition) return [editionBefore(shown, edition, last.edition)];
  if (edition === last.edition) return fixed(shown, book, last);
  const [newest] = historyOf(book, records);
  return newest ? [...withoutReason(shown, newest), ...ofNothing(shown, book, records, newest)] : [];
}

const editionBefore = (shown: string, edition: string, last: string): Fault => ({
  id: 'edition-before',
  file: `${shown}/site.yaml`,
  found: `the edition of ${edition}`,
  expected: `a day after ${last}, which is the last edition that was recorded, or that day`,
  remedy: 'write the day of this edition',
});

/** Words that are cited with the day of a recorded edition are those that it had. */
function fixed(shown: string, book: Book, last: EditionRecord): Fault[] {
  const changes = changesBetween(last.pieces, piecesOf(book), book.moves);
  if (changes.length === 0) return [];
  return [
    {
      id: 'edition-fixed',
      file: `${shown}/site.yaml`,
      found: `${named(changes)} not as in the edition of ${last.edition}, which is recorded`,
      expected: 'the words that this edition is cited for, or another edition',
      remedy: 'write a later day as the edition, and say in changes.yaml what changed and why',
    },
  ];
}

function withoutReason(shown: string, newest: EditionHistory): Fault[] {
  const changes = unexplained(newest);
  if (changes.length === 0) return [];
  return [
    {
      id: 'change-unexplained',
      file: `${shown}/changes.yaml`,
      found: `${named(changes)} not as in the edition of ${newest.before}, and nothing that says why`,
      expected: `an entry of the edition of ${newest.edition} whose “at” names each of them, or a page above it`,
      remedy: 'add one with what changed and why, in a sentence each for readers',
    },
  ];
}

/** Notes of an edition that there is not, or of places where nothing changed. */
function ofNothing(
  shown: string,
  book: Book,
  records: readonly EditionRecord[],
  newest: EditionHistory,
): Fault[] {
  const days = new Set([...records.map(({ edition }) => edition), newest.edition]);
  const file = `${shown}/changes.yaml`;
  return book.changes.flatMap((note): Fault[] => {
    if (!days.has(note.edition))
      return [
        {
          id: 'change-of-no-edition',
          file,
          found: `an entry of the edition of ${note.edition}`,
          expected: `one of these: ${[...days].join(', ')}`,
          remedy: 'write the edition that it came with',
        },
      ];
    if (note.edition !== newest.edition) return [];
    return note.at
      .filter((place) => !newest.changes.some((change) => tellsOf({ at: [place] }, pieceOf(change))))
      .map((place) => ({
        id: 'change-of-nothing',
        file,
        found: `“${place}”, where nothing changed since the edition of ${newest.before}`,
        expected: 'the address of a piece that changed, or of a page above one',
        remedy: 'write it as the list of changes has it, or take it out',
      }));
  });
}

/** The first few pieces by name and address, and how many more there are. */
function named(changes: readonly Change[]): string {
  const names = changes.map((change) => {
    const { address } = pieceOf(change);
    return `“${address}”${change.kind === 'changed' ? '' : ` (${change.kind})`}`;
  });
  return names.length > few + 1
    ? `${names.slice(0, few).join(', ')} and ${names.length - few} more pieces,`
    : `${names.join(', ')},`;
}

const few = 4;
