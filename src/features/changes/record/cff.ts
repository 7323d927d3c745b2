import { stringify } from 'yaml';
import type { Book } from '../../../book/schema/book.ts';
import type { CslName } from '../../../book/schema/csl.ts';
import { find } from '../../../lib/find.ts';

/** What of a citation file no book says. */
export interface Release {
  version: string;
  /** Of the code, as SPDX names it. */
  licence: string;
}

/**
 * The site as `CITATION.cff`, by which code hosts and reference managers cite a repository: the site as its pages are cited,
 * and the paper that it is about.
 * @see https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md
 */
export function citationFile(book: Book, { version, licence }: Release): string {
  const { site, paper, pages } = book;
  const { csl } = paper;
  const [first, last] = (csl.page ?? '').split(/[-–]/);
  const file = {
    'cff-version': '1.2.0',
    message: 'Cite the paper for what its authors say, and this for anything else.',
    type: 'software',
    title: site.title,
    abstract: find(pages, 'home', 'page').summary,
    authors: site.authors.map(author),
    version,
    'date-released': site.edition,
    license: [licence, site.licence.name.replaceAll(' ', '-')],
    references: [
      {
        type: csl.type === 'article-journal' ? 'article' : 'generic',
        title: csl.title,
        authors: (csl.author ?? []).map(author),
        ...(csl['container-title'] && { journal: csl['container-title'] }),
        ...(csl.issued && { year: csl.issued['date-parts'][0]?.[0] }),
        ...(csl.volume && { volume: String(csl.volume) }),
        ...(csl.issue && { issue: String(csl.issue) }),
        ...(first && { start: first }),
        ...(last && { end: last }),
        ...(csl.DOI && { doi: csl.DOI }),
      },
    ],
  };
  const comment = 'Made by npm run new-edition from the content, never edited.';
  return `# ${comment}\n${stringify(file, { lineWidth: 110 })}`;
}

function author({ literal, given, family }: CslName): Record<string, string> {
  if (literal) return { name: literal };
  return { ...(family && { 'family-names': family }), ...(given && { 'given-names': given }) };
}
