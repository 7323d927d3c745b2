import type { Citation, CitationRun } from '../schema/citation.ts';

/** What is in a citation for the day on which its reader read the page, as guides print it. */
export const accessedPlaceholder = 'day month year';

/** A citation with the day of reading put in, spelt as British styles spell it: “3 May 2027”. */
export function readOn(runs: readonly CitationRun[], day: Date): CitationRun[] {
  const text = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return runs.map((run) => (run.accessed ? { text } : run));
}

/** What is in a citation for the number of a page, which its reader looks up. */
export const pagePlaceholder = 'page';

/** A citation with the number of a page put in. */
export function atPage(runs: readonly CitationRun[], page: number): CitationRun[] {
  return runs.map((run) => (run.page ? { text: String(page) } : run));
}

/** The first and the last page of a work whose pages are numbered: of “159–179” or “159–79”. */
export function pageRange(pages = ''): { first: number; last: number } | undefined {
  const [, first = '', last = ''] = /^(\d+)\s*[-–]\s*(\d+)$/.exec(pages) ?? [];
  if (!first) return undefined;
  return { first: Number(first), last: Number(first.slice(0, -last.length) + last) };
}

/** A citation as plain text. */
export function plainRuns(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What reference managers get, in four formats; for one of our pages, with the day on which it was read. */
export function filesReadOn({ bibtex, biblatex, ris, csl }: Citation, day: Date): CitationText[] {
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  const [year, month, dayOfMonth] = date.map((part) => String(part).padStart(2, '0'));
  const isPage = csl[0]?.type === 'webpage';
  const withDay = (entry: string) =>
    isPage ? entry.replace(/\}\s*$/, `\turldate = {${year}-${month}-${dayOfMonth}},\n}\n`) : entry;
  const accessed = isPage ? { accessed: { 'date-parts': [date] } } : {};
  return [
    { name: 'BibTeX', ending: 'bib', type: 'application/x-bibtex', text: withDay(bibtex) },
    { name: 'BibLaTeX', ending: 'biblatex.bib', type: 'application/x-bibtex', text: withDay(biblatex) },
    {
      name: 'RIS',
      ending: 'ris',
      type: 'application/x-research-info-systems',
      text: isPage ? ris.replace(/ER {2}- \s*$/, `Y2  - ${year}/${month}/${dayOfMonth}/\r\n$&`) : ris,
    },
    {
      name: 'CSL-JSON',
      ending: 'csl.json',
      type: 'application/vnd.citationstyles.csl+json',
      text: `${JSON.stringify(
        csl.map((item) => ({ ...item, ...accessed })),
        null,
        2,
      )}\n`,
    },
  ];
}

/** One thing as one reference manager’s format has it. */
export interface CitationText {
  name: string;
  /** What a file of it ends with. */
  ending: string;
  type: string;
  text: string;
}
