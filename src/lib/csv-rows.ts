/** A row of a CSV text: the line it begins on, counted from 1, and its cells. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/**
 * Reads a CSV text as RFC 4180 has it, and as spreadsheets write it: with or without a byte-order mark, with any kind of
 * line end, with blanks around cells. Rows without a word are left out. A quotation mark that is never closed is reported by
 * its line: what follows it is in its cell.
 */
export function csvRows(text: string, separator: string): { rows: CsvRow[]; unclosed?: number } {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let cell = '';
  let line = 1;
  let opened = 0;
  const endCell = () => {
    row.cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (row.cells.some(Boolean)) rows.push(row);
    row = { line, cells: [] };
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source.charAt(at);
    if (sign === '\n') line += 1;
    if (opened > 0) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else opened = 0;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      opened = line;
    } else if (sign === separator) endCell();
    else if (sign === '\n') endRow();
    else cell += sign;
  }
  endRow();
  return opened > 0 ? { rows, unclosed: opened } : { rows };
}
