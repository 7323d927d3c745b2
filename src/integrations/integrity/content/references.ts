import type { Kind } from '../../../book/kinds.ts';
import type { Target } from './known.ts';

/**
 * Which fields hold ids, and of what. `*` stands for every item of a list. Ids of rows and columns are looked up in
 * the table that the field `table` beside them names; in a table’s own file they are its own.
 */
export const references: Record<Kind, Record<string, Target>> = {
  paper: {},
  axis: { 'paragraphs.*': 'paragraph', 'poles.*': 'mode' },
  speaker: { 'column.table': 'table', 'column.column': 'column' },
  theme: { 'clear.quote': 'quote', 'borderline.quote': 'quote' },
  coding: { 'lacks.*': 'theme', 'seen.*': 'quote', 'codes.*.quote': 'quote', 'codes.*.themes.*': 'theme' },
  rule: {},
  decision: {
    'themes.*': 'theme',
    'modes.*': 'mode',
    speaker: 'speaker',
    'rules.*': 'rule',
  },
  quote: {
    paragraph: 'paragraph',
    table: 'table',
    speaker: 'speaker',
    'themes.*': 'theme',
    'modes.*': 'mode',
    'source.reference': 'reference',
    'source.via': 'reference',
  },
  table: {
    paragraph: 'paragraph',
    'columns.*.note': 'note',
    'spanner.note': 'note',
    'chart.x': 'column',
    'chart.y': 'column',
    'chart.overall': 'column',
    'chart.groups.*': 'column',
    'chart.column': 'column',
    'known.*.paragraph': 'paragraph',
  },
  instrument: {
    'row.table': 'table',
    'row.row': 'row',
    concept: 'concept',
    'date.paragraph': 'paragraph',
    'modes.*.modes.*': 'mode',
    'modes.*.paragraph': 'paragraph',
  },
  claim: { 'paragraphs.*': 'paragraph', ...evidence('for.*'), ...evidence('complicates.*') },
  reference: { 'cited.*': 'paragraph' },
  fact: { 'sources.*': 'source', 'concepts.*': 'concept' },
  source: {},
  work: {},
  route: {
    'steps.*.to.paragraph': 'paragraph',
    'steps.*.to.reading': 'reading',
    'steps.*.to.table': 'table',
    'steps.*.to.claim': 'claim',
    'steps.*.to.mode': 'mode',
    'steps.*.to.theme': 'theme',
  },
  question: {
    section: 'reading',
    quote: 'quote',
    'place.paragraph': 'paragraph',
    'place.quote': 'quote',
    'place.table': 'table',
    'pairs.*.quote': 'quote',
    'cell.table': 'table',
    'cell.row': 'row',
    'cell.column': 'column',
  },
  diagram: { 'paragraphs.*': 'paragraph' },
  reading: { section: 'section' },
  lecture: {
    'plan.*.slides.*': 'slide',
    'required.*.reading': 'reading',
    'required.*.passages.*': 'passage',
    'activity.materials.*.quote': 'quote',
    'activity.materials.*.table': 'table',
    'activity.materials.*.diagram': 'diagram',
    'questions.*': 'question',
    'further.*.reference': 'reference',
  },
  mode: { 'paragraphs.*': 'paragraph' },
  concept: { 'paragraphs.*': 'paragraph', 'see.*': 'concept' },
  page: {},
  move: {},
};

function evidence(item: string): Record<string, Target> {
  return {
    [`${item}.quote`]: 'quote',
    [`${item}.table`]: 'table',
    [`${item}.row`]: 'row',
    [`${item}.column`]: 'column',
    [`${item}.paragraph`]: 'paragraph',
    [`${item}.reference`]: 'reference',
  };
}
