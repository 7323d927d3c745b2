import { csv } from '../csv.ts';
import { kindNames, type NotebookExport } from './export.ts';

const head = ['kind', 'title', 'text', 'who', 'place', 'citation', 'labels', 'note', 'kept', 'url'];

/** CSV: a row an entry, labels joined by semicolons. */
export const spreadsheet: NotebookExport = ({ entries }) =>
  csv([
    head,
    ...entries.map(({ kind, title, text, who, place, citation, labels, note, kept, url }) => [
      ...[kindNames[kind], title, text, who, place, citation],
      ...[labels.join('; '), note, kept, url],
    ]),
  ]);
