import type { Found, Problem } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Actions } from './facets.client.ts';
import { asking } from './offer.client.ts';

/** What was not understood: the query with the places marked, and for each a sentence and what may have been meant. */
export function problemNotes({ problems }: Found, q: string, actions: Actions): HTMLElement[] {
  const placed = problems.filter((problem) => 'from' in problem);
  const notes = problems.map((problem) =>
    element('li', {}, problem.says, ...problem.repairs.flatMap((repair) => [' ', offered(repair, actions)])),
  );
  return [
    ...(placed.length > 0 ? [pointed(q, placed)] : []),
    ...(notes.length > 0 ? [element('ul', {}, ...notes)] : []),
  ];
}

type Repair = Found['problems'][number]['repairs'][number];

function offered(repair: Repair, actions: Actions): HTMLElement {
  if ('state' in repair) return asking(`Use ${repair.part}`, repair.state, actions);
  const { part, query } = repair;
  const text = part ? `Search for ${query}` : query ? `Remove ${query}` : 'Remove it';
  return asking(text, { q: query }, actions);
}

/** The query as typed, each place that a sentence speaks of underlined. The sentences name the character. */
function pointed(q: string, places: readonly Problem[]): HTMLElement {
  const edges = new Set([0, q.length, ...places.flatMap(({ from, to }) => [from, to])]);
  const cuts = [...edges].sort((a, b) => a - b);
  const runs = cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const text = q.slice(start, end);
    const inside = places.some(({ from, to }) => from <= start && end <= to);
    return inside ? element('span', { class: 'explorer-wrong' }, text) : text;
  });
  return element('p', { class: 'explorer-typed', 'aria-hidden': 'true' }, ...runs);
}
