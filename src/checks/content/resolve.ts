import type { Fault } from '../../lib/fault.ts';
import { onceFor } from '../../lib/once.ts';
import type { Place } from '../read/content.ts';
import type { Known, Target } from './known.ts';
import { didYouMean } from './did-you-mean.ts';

/** Something that has to be there: an id and what it should name. */
export interface Mention {
  id: string;
  target: Target;
  /** The table whose row, column or note it names. */
  table?: string | undefined;
}

/** The fault of an id that names nothing, or none. @returns at most one, as a list for `flatMap` */
export function unknownId({ id, target, table }: Mention, known: Known, place: Place): Fault[] {
  const ids = known(target, table);
  if (setOf(ids).has(id)) return [];
  // The table itself is unknown, or the paper missing: that is the fault.
  if (table !== undefined && !known('table').includes(table)) return [];
  if (target === 'paragraph' && ids.length === 0) return [];
  const own = target === 'paragraph' ? id.replace(/(-\d+)[a-z]$/, '$1') : id;
  const { what, where } = described[target];
  const home = table ?? where;
  return [
    {
      id: `unknown-${target}`,
      ...place,
      found: `“${id}”`,
      expected: `${what} of ${home}`,
      remedy:
        own !== id && ids.includes(own)
          ? `write “${own}”: places name the paper’s paragraphs, and letters are for ours`
          : didYouMean(id, ids, allOf(ids, home)),
    },
  ];
}

/** A list is asked once for every mention of every id. */
export const setOf = onceFor((ids: readonly string[]) => new Set(ids));

const allOf = (ids: readonly string[], home: string) =>
  ids.length > 0 && ids.length <= 16
    ? `there are: ${ids.join(', ')}`
    : `correct the id, or add it to ${home}`;

const described: Record<Target, { what: string; where: string }> = {
  paragraph: { what: 'a paragraph', where: 'paper.yaml' },
  section: { what: 'a section', where: 'paper.yaml' },
  passage: { what: 'a <P>', where: 'reading/' },
  reading: { what: 'a page', where: 'reading/' },
  slide: { what: 'a slide', where: 'lectures/' },
  question: { what: 'a question', where: 'questions/' },
  lecture: { what: 'a session', where: 'lectures/' },
  outcome: { what: 'an outcome', where: 'outcomes.yaml' },
  quote: { what: 'a quotation', where: 'quotes/' },
  table: { what: 'a table', where: 'tables/' },
  row: { what: 'a row', where: 'a table' },
  column: { what: 'a column', where: 'a table' },
  note: { what: 'a note', where: 'the same table' },
  speaker: { what: 'a speaker', where: 'speakers.yaml' },
  theme: { what: 'a theme', where: 'themes.yaml' },
  rule: { what: 'a rule', where: 'coding/rules.yaml' },
  mode: { what: 'a mode', where: 'modes/' },
  claim: { what: 'a claim', where: 'claims.yaml' },
  concept: { what: 'an entry', where: 'concepts/' },
  reference: { what: 'a reference', where: 'references.yaml' },
  diagram: { what: 'a diagram', where: 'diagrams/' },
  fact: { what: 'a fact', where: 'facts/' },
  source: { what: 'a source', where: 'sources.yaml' },
  work: { what: 'a work', where: 'works.yaml' },
  side: { what: 'a side', where: 'site.yaml' },
  kind: { what: 'a kind of quotation', where: 'site.yaml' },
};
