import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import type { Kind } from '../../book/kinds.ts';
import { targets } from '../../book/ids/targets.ts';

/**
 * Faults less those that may be there only because a file could not be read: what it holds is then missed in every
 * other file, as is what `site.yaml` holds where there is none. They show, if they are faults, once that is mended.
 */
export function withoutConsequences({ unread, entries }: Content, faults: Fault[]): Fault[] {
  const namesNothing = entries.some(({ kind }) => kind === 'site') ? [] : ['unknown-side', 'unknown-kind'];
  return faults.filter(
    ({ id }) => !namesNothing.includes(id) && !(causes[id] ?? []).some((kind) => unread.includes(kind)),
  );
}

/** By a fault’s id: the kinds of content without which it may be found wrongly. */
const causes: Record<string, Kind[]> = {
  ...Object.fromEntries(Object.entries(targets).map(([target, { kind }]) => [`unknown-${target}`, [kind]])),
  'missing-site': ['site'],
  'missing-paper': ['paper'],
  'missing-page': ['page'],
  'mode-without-axis': ['axis'],
  'unused-theme': ['quote'],
  'quotation-without-theme': ['theme'],
  'example-not-coded': ['quote'],
  'uncoded-quotation': ['coding'],
  'undecided-coding': ['coding', 'decision'],
  'decision-not-followed': ['coding', 'decision'],
  'uncovered-section': ['reading'],
  'uncovered-paragraph': ['reading'],
  'plan-and-slides': ['lecture'],
  'unused-source': ['fact'],
  'session-without-outcomes': ['outcome'],
  'outcome-without-question': ['question'],
  'question-without-outcome': ['question'],
  'no-figure': ['table', 'coding'],
  'verified-but-gone': ['quote', 'table'],
};
