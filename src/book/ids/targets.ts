import type { Kind } from '../kinds.ts';

/** What an id can name: what it is called, where it is written, and in which kind of content. */
interface Named {
  what: string;
  where: string;
  kind: Kind;
}

/** Everything that an id can name. A `passage` is one of our paragraphs, `<P id="…">`; a `paragraph` is one of the paper’s. */
export const targets = {
  paragraph: { what: 'a paragraph', where: 'paper.yaml', kind: 'paper' },
  section: { what: 'a section', where: 'paper.yaml', kind: 'paper' },
  passage: { what: 'a <P>', where: 'reading/', kind: 'reading' },
  reading: { what: 'a page', where: 'reading/', kind: 'reading' },
  slide: { what: 'a slide', where: 'lectures/', kind: 'lecture' },
  question: { what: 'a question', where: 'questions/', kind: 'question' },
  lecture: { what: 'a session', where: 'lectures/', kind: 'lecture' },
  outcome: { what: 'an outcome', where: 'outcomes.yaml', kind: 'outcome' },
  quote: { what: 'a quotation', where: 'quotes/', kind: 'quote' },
  table: { what: 'a table', where: 'tables/', kind: 'table' },
  row: { what: 'a row', where: 'a table', kind: 'table' },
  column: { what: 'a column', where: 'a table', kind: 'table' },
  note: { what: 'a note', where: 'the same table', kind: 'table' },
  speaker: { what: 'a speaker', where: 'speakers.yaml', kind: 'speaker' },
  theme: { what: 'a theme', where: 'themes.yaml', kind: 'theme' },
  rule: { what: 'a rule', where: 'coding/rules.yaml', kind: 'rule' },
  mode: { what: 'a mode', where: 'modes/', kind: 'mode' },
  claim: { what: 'a claim', where: 'claims.yaml', kind: 'claim' },
  concept: { what: 'an entry', where: 'concepts/', kind: 'concept' },
  reference: { what: 'a reference', where: 'references.yaml', kind: 'reference' },
  diagram: { what: 'a diagram', where: 'diagrams/', kind: 'diagram' },
  image: { what: 'an image', where: 'images/', kind: 'image' },
  fact: { what: 'a fact', where: 'facts/', kind: 'fact' },
  source: { what: 'a source', where: 'sources.yaml', kind: 'source' },
  work: { what: 'a work', where: 'works.yaml', kind: 'work' },
  side: { what: 'a side', where: 'site.yaml', kind: 'site' },
  kind: { what: 'a kind of quotation', where: 'site.yaml', kind: 'site' },
} as const satisfies Record<string, Named>;

export type Target = keyof typeof targets;
