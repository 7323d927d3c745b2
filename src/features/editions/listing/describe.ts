import { createHash } from 'node:crypto';

/** What is said about a downloadable file. */
export interface Described {
  name: string;
  what: string;
  /** In kB, as readers see it. */
  size: string;
  sha256: string;
}

/** Describes a file by its name’s ending and its bytes. */
export function describe(path: string, bytes: Uint8Array): Described {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    name,
    what: kinds.find(([ending]) => ending.test(name))?.[1] ?? 'An edition',
    size: kB.format(bytes.length / 1000),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/**
 * A file as the cells of a row, without its checksum.
 * @param folder of the link: with a slash at its end, or none
 */
export function cells({ name, what, size }: Described, folder: string, edition: string): string {
  return [
    `<th scope="row"><a href="${folder}${name}" download>${name}</a></th>`,
    `<td class="sentences">${what}</td>`,
    `<td class="number">${size}</td>`,
    `<td><time datetime="${edition}">${edition}</time></td>`,
  ].join('');
}

const kB = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/** By how the file’s name ends. */
const kinds: readonly (readonly [ending: RegExp, what: string])[] = [
  [/\.html$/, 'Everything to read in one HTML file'],
  [/\.md$/, 'Everything to read as plain text (Markdown)'],
  [/\.epub$/, 'A book for reading programs (EPUB 3)'],
  [/handout.*\.pdf$/, 'A session’s handout to print (PDF)'],
  [/\.pdf$/, 'The reader to print (PDF)'],
  [/-site\.zip$/, 'The whole site, for any server or a USB stick'],
];
