import type { PackParts } from './pack-parts.ts';

/** What a lecturer chose, by ids, and the format it is wanted in. */
export interface Selection {
  lectures: ReadonlySet<string>;
  readings: ReadonlySet<string>;
  tables: ReadonlySet<string>;
  quotes: ReadonlySet<string>;
  questions: ReadonlySet<string>;
}

export type Chosen = keyof Selection;

/** The kinds of things to choose, in the order of a pack, each with the name it has in an address. */
const choosable: { kind: Chosen; parameter: string }[] = [
  { kind: 'lectures', parameter: 'lecture' },
  { kind: 'readings', parameter: 'section' },
  { kind: 'tables', parameter: 'table' },
  { kind: 'quotes', parameter: 'quote' },
  { kind: 'questions', parameter: 'question' },
];

/** Everything that there is of each kind, by its ids. */
export function everything(parts: PackParts): Selection {
  const short = (id: string) => id.replace(/^(reading|table|quote)-/, '');
  return {
    lectures: new Set(parts.lectures.map(({ id }) => id)),
    readings: new Set(parts.readings.map(({ id }) => short(id))),
    tables: new Set(parts.tables.map(({ id }) => short(id))),
    quotes: new Set(parts.quotes.map(({ page }) => short(page.id))),
    questions: new Set(parts.questions.map(({ question }) => question.id)),
  };
}

/** Nothing chosen, except what the argument says. */
export function choosing(given: Partial<Selection> = {}): Selection {
  const none = new Set<string>();
  return { lectures: none, readings: none, tables: none, quotes: none, questions: none, ...given };
}

/** How many things are chosen. */
export function size(selection: Selection): number {
  return choosable.reduce((sum, { kind }) => sum + selection[kind].size, 0);
}

/** A selection as the query of an address: `?section=water&quote=a,b`; all of a kind as `all`. */
export function written(selection: Selection, all: Selection): string {
  const choices = choosable
    .filter(({ kind }) => selection[kind].size > 0)
    .map(({ kind, parameter }) => {
      const isAll = selection[kind].size === all[kind].size;
      return `${parameter}=${isAll ? 'all' : [...all[kind]].filter((id) => selection[kind].has(id)).join(',')}`;
    });
  return choices.length > 0 ? `?${choices.join('&')}` : '';
}

/** Reads such a query; ids that are not there are left out. */
export function read(query: string, all: Selection): Selection {
  const parameters = new URLSearchParams(query);
  const chosen = choosable.map(({ kind, parameter }): [Chosen, ReadonlySet<string>] => {
    const ids = parameters.getAll(parameter).flatMap((value) => value.split(','));
    return [kind, ids.includes('all') ? all[kind] : new Set(ids.filter((id) => all[kind].has(id)))];
  });
  return choosing(Object.fromEntries(chosen));
}
