import type { Target } from '../../../book/ids/targets.ts';

/** What an attribute holds: an id, several ids between blanks, text, or nothing (`bare`). */
interface AttributeRule {
  holds: Target | 'own id' | 'text' | 'nothing';
  required?: true;
  several?: true;
}

/** An element that MDX in a content folder may use. */
export interface ElementRule {
  attributes: Record<string, AttributeRule>;
  /** Used between paragraphs, its tags on lines of their own. */
  block?: true;
}

const one = (holds: AttributeRule['holds']) => ({ id: { holds, required: true } }) as const;

/** The whole vocabulary. `content/README.md` teaches it; `src/features/reading/prose/` has a component for each. */
export const vocabulary: Record<string, ElementRule> = {
  P: { attributes: { ...one('own id'), also: { holds: 'paragraph', several: true } }, block: true },
  Quote: { attributes: one('quote'), block: true },
  Q: { attributes: one('quote') },
  Cite: { attributes: { ...one('reference'), bare: { holds: 'nothing' }, at: { holds: 'text' } } },
  Term: { attributes: one('concept') },
  Table: { attributes: one('table'), block: true },
  Ref: { attributes: { table: { holds: 'table', required: true } } },
  Cell: {
    attributes: {
      table: { holds: 'table', required: true },
      row: { holds: 'row', required: true },
      column: { holds: 'column', required: true },
    },
  },
  Diagram: { attributes: one('diagram'), block: true },
  Image: { attributes: one('image'), block: true },
  Fact: { attributes: one('fact'), block: true },
  Work: { attributes: one('work'), block: true },
  Claim: { attributes: one('claim') },
  At: { attributes: one('passage') },
  Mode: { attributes: one('mode') },
  Theme: { attributes: one('theme') },
  Note: { attributes: {} },
  Ours: { attributes: {}, block: true },
  Slide: { attributes: { ...one('own id'), title: { holds: 'text', required: true } }, block: true },
  Say: { attributes: {}, block: true },
  Count: {
    attributes: { kind: { holds: 'text' }, speaker: { holds: 'speaker' }, theme: { holds: 'theme' } },
  },
  Calc: {
    attributes: {
      table: { holds: 'table', required: true },
      do: { holds: 'text', required: true },
      column: { holds: 'column' },
      columns: { holds: 'column', several: true },
      row: { holds: 'row' },
      of: { holds: 'text' },
      least: { holds: 'text' },
    },
  },
};
