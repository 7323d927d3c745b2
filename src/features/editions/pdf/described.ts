/** What a PDF says of itself beyond its title. */
export interface Description {
  author: string;
  subject: string;
}

/**
 * The same PDF with its author and subject, which a browser does not write: its words about itself come once more at its end,
 * as an update that any reader takes for the newest.
 * @see https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf, 7.5.6 Incremental Updates
 */
export function described(pdf: Uint8Array, { author, subject }: Description): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const [size, root, info, before] = [
    /\/Size (\d+)/,
    /\/Root (\d+ 0 R)/,
    /\/Info (\d+) 0 R/,
    /startxref\s+(\d+)/,
  ].map((part) => part.exec(trailer)?.[1]);
  const words = new RegExp(`\\n${info} 0 obj\\s*<<([^]*?)>>\\s*endobj`).exec(text)?.[1];
  if (!size || !root || !info || !before || words === undefined)
    throw new Error('The browser’s PDF has no trailer with the size, root and words that PDF 1.4 asks for.');
  const object = `${info} 0 obj\n<<${words}\n/Author ${coded(author)}\n/Subject ${coded(subject)}>>\nendobj\n`;
  const start = text.length + 1;
  const table = [
    'xref',
    `${info} 1`,
    `${String(start).padStart(10, '0')} 00000 n `,
    'trailer',
    `<</Size ${size} /Root ${root} /Info ${info} 0 R /Prev ${before}>>`,
    'startxref',
    String(start + object.length),
    '%%EOF\n',
  ].join('\n');
  return Buffer.from(`${text}\n${object}${table}`, 'latin1');
}

/** Any letters, as PDF has them: UTF-16 in hexadecimal digits. */
const coded = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
