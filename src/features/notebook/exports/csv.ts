import { guarded } from '../../../lib/csv-guard.ts';
import { csv } from '../../../lib/csv.ts';
import { kindNames, type NotebookExport } from './export.ts';

const head = ['kind', 'title', 'text', 'who', 'place', 'citation', 'labels', 'note', 'kept', 'url'];

/**
 * CSV: a row an entry, labels joined by semicolons; languages and translations where there are any. What was typed may come from
 * anyone, and is no formula.
 */
export const spreadsheet: NotebookExport = ({ entries }) => {
  const isForeign = entries.some(({ way }) => way !== undefined);
  return csv([
    [...head, ...(isForeign ? ['language', 'translation'] : [])],
    ...entries.map(
      ({ kind, title, text, way, translation = '', who, place, citation, labels, note, kept, url }) => [
        ...[kindNames[kind], title, text, who, place, citation],
        ...[guarded(labels.join('; ')), guarded(note), guarded(kept), url],
        ...(isForeign ? [way?.lang ?? '', translation] : []),
      ],
    ),
  ]);
};
