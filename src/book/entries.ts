import { find } from '../lib/find.ts';
import type { Lists } from './schema/lists.ts';

/**
 * What an id names: `book.quotation('keep-the-peace')`. Ids in the Book's own fields are known to be there, since a Book with
 * others is not made; any other id that names nothing is an error that lists those there are. Each list is indexed once.
 * A method looks into the lists of the Book that it is called on, so that one Book can be made from another.
 */
export const entries = {
  claim: entry('claim', ({ claims }: With<'claims'>) => claims),
  concept: entry('concept', ({ concepts }: With<'concepts'>) => concepts),
  diagram: entry('diagram', ({ diagrams }: With<'diagrams'>) => diagrams),
  fact: entry('fact', ({ facts }: With<'facts'>) => facts),
  image: entry('image', ({ images }: With<'images'>) => images),
  /** What kind a quotation is of, as site.yaml describes it. */
  kind: entry('kind of quotation', ({ site }: With<'site'>) => site.kinds),
  lecture: entry('session', ({ lectures }: With<'lectures'>) => lectures),
  mode: entry('mode', ({ modes }: With<'modes'>) => modes),
  page: entry('page', ({ pages }: With<'pages'>) => pages),
  question: entry('question', ({ questions }: With<'questions'>) => questions),
  quotation: entry('quotation', ({ quotes }: With<'quotes'>) => quotes),
  reading: entry('reading page', ({ readings }: With<'readings'>) => readings),
  reference: entry('reference', ({ references }: With<'references'>) => references),
  /** A section of the paper. */
  section: entry('section', ({ paper }: With<'paper'>) => paper.sections),
  side: entry('side', ({ site }: With<'site'>) => site.sides),
  source: entry('source', ({ sources }: With<'sources'>) => sources),
  speaker: entry('speaker', ({ speakers }: With<'speakers'>) => speakers),
  table: entry('table', ({ evidence }: With<'evidence'>) => evidence),
  theme: entry('theme', ({ themes }: With<'themes'>) => themes),
  work: entry('work', ({ works }: With<'works'>) => works),
};

/** The Book's methods. */
export type Entries = typeof entries;

type With<List extends keyof Lists> = Pick<Lists, List>;

function entry<In, Item extends { id: string }>(what: string, listOf: (book: In) => readonly Item[]) {
  return function (this: In, id: string): Item {
    return find(listOf(this), id, what);
  };
}
