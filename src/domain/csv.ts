/**
 * A CSV text as RFC 4180 has it: CRLF, quotes doubled, the head first; and a byte-order mark, without which
 * spreadsheets take its quotation marks for another alphabet.
 */
export function csv(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

function field(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
