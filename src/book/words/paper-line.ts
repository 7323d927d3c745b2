import type { Paper } from '../schema/paper.ts';
import { authors, year } from './names.ts';

/** The paper in one line for a page's foot: “Marrow and Leek (1999), ‘Sharing the tap’”, and where it is. */
export function paperLine({ csl }: Paper): { line: string; href?: string } {
  const line = `${authors(csl)} (${year(csl)}), ‘${csl.title}’`;
  return csl.URL ? { line, href: csl.URL } : { line };
}

/** The paper with its title and subtitle as one, which is how citations want it. */
export function wholeTitle(paper: Paper): Paper {
  const { subtitle, csl } = paper;
  return subtitle
    ? { ...paper, csl: { ...csl, title: `${csl.title}: ${subtitle}`, 'title-short': csl.title } }
    : paper;
}

/** Where the paper can be had for good: by its DOI, or at the first of its addresses. */
export function paperAddress({ csl, links }: Paper): string {
  return csl.DOI ? `https://doi.org/${csl.DOI}` : (csl.URL ?? links[0]?.href ?? '');
}
