import type { CitationRun } from '../schema/citation.ts';

/** What stands in a citation for the day on which its reader read the page, as guides print it. */
export const accessedPlaceholder = 'day month year';

/** A citation with the day of reading put in, spelt as British styles spell it: “3 May 2027”. */
export function readOn(runs: readonly CitationRun[], day: Date): CitationRun[] {
  const text = day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  return runs.map((run) => (run.accessed ? { text } : run));
}

/** A citation as plain text. */
export function plainRuns(runs: readonly CitationRun[]): string {
  return runs.map(({ text }) => text).join('');
}
