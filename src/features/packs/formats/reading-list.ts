import type { Pack } from '../pack.ts';
import { pagesOf } from '../pack.ts';

/**
 * A reading list as RIS: the paper, the works that lectures name, then this site’s pages in the pack. Pages have the site
 * as their `T2`: of a publisher, which no web page has there, Zotero makes a note.
 */
export function readingList(pack: Pack): string {
  const pages = pagesOf(pack).map(({ title, url }) =>
    [
      'TY  - ELEC',
      `TI  - ${oneLine(title)}`,
      `T2  - ${oneLine(pack.site)}`,
      `UR  - ${url}`,
      `LA  - ${pack.language}`,
      'ER  - ',
    ]
      .map((line) => `${line}\r\n`)
      .join(''),
  );
  return [...pack.reading, ...pages].join('\r\n');
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
