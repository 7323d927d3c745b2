import { type CsvRow, csvRows } from '../../lib/csv-rows.ts';
import { unguarded } from '../../lib/csv-guard.ts';

/** What codes may name: quotations by id; themes by id or name. */
export interface Known {
  quotes: ReadonlySet<string>;
  themes: readonly { id: string; name: string }[];
}

/** A part of a file that was not understood, and why. */
export interface Misfit {
  line: number;
  text: string;
  why: string;
}

/** What a file of codes holds; nothing of it is passed over in silence. */
export interface ReadCodes {
  codes: Map<string, string[]>;
  notes: Map<string, string>;
  misfits: Misfit[];
  /** Heads of columns that hold neither quotations, themes nor notes. */
  unread: string[];
}

/**
 * Reads codes from a CSV text: a row a quotation with its themes between semicolons, or a row a code; with a head that
 * names its columns, or with the quotation first and themes after it. Commas, semicolons and tabs separate.
 */
export function readCodes(text: string, known: Known): ReadCodes {
  const read: ReadCodes = { codes: new Map(), notes: new Map(), misfits: [], unread: [] };
  const { rows, unclosed } = csvRows(text, separatorOf(text, known));
  if (unclosed) read.misfits.push({ line: unclosed, text: '"', why: 'a quotation mark is never closed' });
  const [first] = rows;
  const isHeaded = first?.cells.some((cell) => quoteHead.test(cell)) ?? false;
  const columns = isHeaded && first ? headed(first.cells, read) : plain;
  for (const row of isHeaded ? rows.slice(1) : rows) addRow(row, columns, known, read);
  read.misfits.sort((a, b) => a.line - b.line);
  return read;
}

const quoteHead = /^(quote|quotation|id)( id)?s?$/i;
const themeHead = /^(theme|code)s?( ?\d+)?$/i;
const noteHead = /^(note|argument)s?$/i;

interface Columns {
  quote: number;
  note: number;
  holdsThemes: (column: number) => boolean;
}

const plain: Columns = { quote: 0, note: -1, holdsThemes: (column) => column > 0 };

function headed(heads: readonly string[], read: ReadCodes): Columns {
  const quote = heads.findIndex((head) => quoteHead.test(head));
  const note = heads.findIndex((head) => noteHead.test(head));
  const holdsThemes = (column: number) => {
    const head = heads[column];
    // Beyond the head: a list of themes whose commas nobody put in quotation marks.
    return head === undefined || themeHead.test(head);
  };
  read.unread = heads.filter(
    (head, column) => head && column !== quote && column !== note && !holdsThemes(column),
  );
  return { quote, note, holdsThemes };
}

function addRow({ line, cells }: CsvRow, columns: Columns, known: Known, read: ReadCodes): void {
  const id = cells[columns.quote] ?? '';
  if (!known.quotes.has(id)) {
    read.misfits.push({ line, text: id || cells.join(', '), why: 'no quotation has this id' });
    return;
  }
  const named = cells
    .filter((_, column) => columns.holdsThemes(column))
    .flatMap((cell) => cell.split(/[;|\n]/))
    .flatMap((part) => (themeOf(part.trim(), known) ? [part] : part.split(',')))
    .map((name) => name.trim())
    .filter((name) => name && name.toLowerCase() !== 'none');
  const themes = named.flatMap((name) => themeOf(name, known) ?? []);
  for (const name of named)
    if (!themeOf(name, known)) read.misfits.push({ line, text: name, why: 'no theme has this name' });
  // Where nothing was understood, that the quotation carries no theme would be our invention.
  if (themes.length > 0 || named.length === 0)
    read.codes.set(id, [...new Set([...(read.codes.get(id) ?? []), ...themes])]);
  const note = unguarded(cells[columns.note] ?? '');
  if (note) read.notes.set(id, [...new Set([read.notes.get(id) ?? [], note].flat())].join('\n'));
}

/** The id of the theme that is named, by its id or its name. */
export function themeOf(name: string, { themes }: Known): string | undefined {
  const plainName = name.toLowerCase();
  return themes.find((theme) => theme.id === plainName || theme.name.toLowerCase() === plainName)?.id;
}

/** The first separator that leaves a head or a quotation as a cell of the first row with words. */
function separatorOf(text: string, { quotes }: Known): string {
  const fits = (separator: string) => {
    const [first] = csvRows(text.slice(0, 2000), separator).rows;
    return (
      first && first.cells.length > 1 && first.cells.some((cell) => quoteHead.test(cell) || quotes.has(cell))
    );
  };
  return [',', ';', '\t'].find(fits) ?? ',';
}
