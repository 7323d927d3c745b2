/** Rooms whose pages and entries have previews, by the first part of their addresses. */
const rooms = ['claims', 'glossary', 'modes', 'quotes', 'references', 'tables', 'teach'];

/** Into how many files the room of quotations is divided, which alone grows without end. */
const quotationFiles = 16;

/**
 * The file that holds an address’s preview, below /previews/: each is small, and a reader fetches those of the links
 * that they rest on.
 * @param address root-relative
 * @returns undefined for a room without previews
 */
export function previewFile(address: string): string | undefined {
  const [, room = '', id = '', ...deeper] = address.split(/[/#]/);
  if (!rooms.includes(room)) return undefined;
  if (room !== 'quotes' || deeper.join('') !== '') return `${room}.json`;
  const sum = Array.from(id).reduce((so, letter) => so + (letter.codePointAt(0) ?? 0), 0);
  return `quotes-${sum % quotationFiles}.json`;
}

export const previewFileNames: readonly string[] = [
  ...rooms.map((room) => `${room}.json`),
  ...Array.from({ length: quotationFiles }, (_, at) => `quotes-${at}.json`),
];
