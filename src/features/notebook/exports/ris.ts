import { annotation, dayOf } from './annotation.ts';
import { type CompanionRecord, isOwn, type Noted, type NotebookExport } from './export.ts';

/** RIS: the paper once, with a note for each thing kept of it; what is this companion’s own, each as a web page. */
export const ris: NotebookExport = ({ site, paper, companion, entries }) => {
  const [own, ofPaper] = [entries.filter(isOwn), entries.filter((entry) => !isOwn(entry))];
  return [annotated(paper.ris, ofPaper), ...own.map((entry) => webPage(entry, site, companion))].join('\r\n');
};

/** The paper’s own record, with notes before the line that ends it. */
function annotated(record: string, entries: Noted[]): string {
  const lines = record.trimEnd().split(/\r?\n/);
  const end = lines.findIndex((line) => line.startsWith('ER  -'));
  return finished([...lines.slice(0, end), ...entries.map(noteLine)]);
}

function webPage(entry: Noted, site: string, { authors, year }: CompanionRecord): string {
  const day = dayOf(entry).replaceAll('-', '/');
  return finished([
    'TY  - ELEC',
    ...authors.map(
      ({ literal, family, given }) => `AU  - ${literal ?? [family, given].filter(Boolean).join(', ')}`,
    ),
    `TI  - ${entry.work}`,
    `PY  - ${year}`,
    `PB  - ${site}`,
    `UR  - ${entry.url}`,
    ...(day ? [`Y2  - ${day}`] : []),
    ...entry.labels.map((label) => `KW  - ${label.replace(/\s+/g, ' ').trim()}`),
    noteLine(entry),
  ]);
}

const noteLine = (entry: Noted) => `N1  - ${annotation(entry)}`;
const finished = (lines: string[]) => `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
