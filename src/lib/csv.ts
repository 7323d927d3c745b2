/** A table’s rows, the head first. */
export type CsvRows = readonly (readonly (string | number | null | undefined)[])[];

/** A CSV text for Excel, which without a byte-order mark takes quotation marks for another alphabet. */
export function csv(rows: CsvRows): string {
  return `\ufeff${plainCsv(rows)}`;
}

/**
 * A CSV text as RFC 4180 has it: CRLF, quotes doubled. It has no byte-order mark, which programs that read data take for
 * a part of the first column’s name.
 */
export function plainCsv(rows: CsvRows): string {
  return `${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
