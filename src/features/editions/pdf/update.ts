/** An object of a PDF that is new or says something else now: its number, and what it is. */
export type Change = [number: number, object: string];

/** Where a PDF as Chromium writes it begins: how many objects it has, and the numbers of its catalogue and of its words about itself. */
export function newestOf(file: string): { size: number; root: number; info: number; before: number } {
  const trailer = file.slice(file.lastIndexOf('trailer'));
  const [size = 0, root = 0, info = 0, before = 0] = [
    /\/Size (\d+)/,
    /\/Root (\d+) 0 R/,
    /\/Info (\d+) 0 R/,
    /startxref\s+(\d+)/,
  ].map((part) => Number(part.exec(trailer)?.[1] ?? 0));
  if (!size || !root || !info || !before)
    throw new Error('The browser’s PDF has no trailer with the size, root and words that PDF 1.4 asks for.');
  return { size, root, info, before };
}

/**
 * The same PDF with objects changed or added: they come once more at its end, as an update that any reader takes for the newest.
 * @param file its bytes, a letter each
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.5.6 Incremental Updates
 */
export function withChanges(file: string, changes: readonly Change[]): Uint8Array {
  const { size, root, info, before } = newestOf(file);
  const sorted = changes.toSorted(([one], [other]) => one - other);
  let whole = `${file}\n`;
  const places = sorted.map(([number, object]) => {
    const start = whole.length;
    whole += `${number} 0 obj\n${object}\nendobj\n`;
    return `${number} 1\n${String(start).padStart(10, '0')} 00000 n `;
  });
  const most = Math.max(size, ...sorted.map(([number]) => number + 1));
  const table = [
    'xref',
    ...places,
    'trailer',
    `<</Size ${most} /Root ${root} 0 R /Info ${info} 0 R /Prev ${before}>>`,
    'startxref',
    String(whole.length),
    '%%EOF\n',
  ].join('\n');
  return Buffer.from(whole + table, 'latin1');
}
