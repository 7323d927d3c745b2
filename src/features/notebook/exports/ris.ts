import { annotation, dayOf } from './annotation.ts';
import type { Noted, NotebookExport } from './export.ts';

/** RIS: the paper once, with a note for each thing kept of it; what is this companion’s own, each as a web page. */
export const ris: NotebookExport = ({ site, paper, entries }) => {
  const own = entries.filter(({ ours, url }) => ours && url);
  const ofPaper = entries.filter((entry) => !own.includes(entry));
  return [annotated(paper.ris, ofPaper), ...own.map((entry) => webPage(entry, site))].join('\r\n');
};

/** The paper’s own record, with notes before the line that ends it. */
function annotated(record: string, entries: Noted[]): string {
  const lines = record.trimEnd().split(/\r?\n/);
  const end = lines.findIndex((line) => line.startsWith('ER  -'));
  return finished([...lines.slice(0, end), ...entries.map(noteLine)]);
}

function webPage(entry: Noted, site: string): string {
  const day = dayOf(entry).replaceAll('-', '/');
  return finished([
    'TY  - ELEC',
    `TI  - ${entry.title}`,
    `PB  - ${site}`,
    `UR  - ${entry.url}`,
    ...(day ? [`Y2  - ${day}`] : []),
    ...entry.labels.map((label) => `KW  - ${label.replace(/\s+/g, ' ').trim()}`),
    noteLine(entry),
  ]);
}

const noteLine = (entry: Noted) => `N1  - ${annotation(entry)}`;
const finished = (lines: string[]) => `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
