import type { Axis } from '../../../book/schema/evidence/axis.ts';
import type { Askable } from '../../../book/schema/asked.ts';
import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import { type Way, foreignOf } from '../../../book/words/language.ts';
import { attribution } from '../../../book/words/attribution.ts';
import { locate } from '../../../book/locator.ts';
import type { Facet, Source } from '../../query/index.ts';
import type { Span } from './quote-shards.ts';
import { askedOf } from '../../../book/words/readers-words.ts';
import { sideOf } from '../../../book/sides.ts';
import { capital, runs } from '../../../book/words/words.ts';

/**
 * The quotations as the query language searches them, in the paper’s order; and the facets of which the book has values, under the
 * Book’s own names, in the order in which a reader is offered them.
 */
export function quoteCorpus(book: Book): Source {
  return {
    facets: [
      theme(book),
      role(book),
      side(book),
      kind(book),
      section(book),
      ...book.axes.map(axisFacet(book)),
    ].filter(({ values }) => values.length > 0),
    entries: book.quotes.map((quote) => ({
      id: quote.id,
      text: passages(quote).join('\n'),
      who: attribution(quote, book),
      values: valuesOf(quote, book),
    })),
  };
}

/** What a result shows beyond what is searched. */
export interface QuoteExtras {
  axes: Pick<Axis, 'id' | 'poles' | 'mark'>[];
  /** Each quotation’s short place in the paper, “Theory 2”, in the corpus’s order. */
  places: string[];
  /** The paper’s italics: for a quotation’s number, characters of its text from and up to. */
  italics: Record<number, [from: number, to: number][]>;
  /** Words in another language, by a quotation’s number; left out where there are none. */
  foreign?: Record<number, Foreign>;
}

/** What is shown of words in another language: which it is, and what they say. */
export interface Foreign extends Way {
  translation?: string;
}

/** For all quotations, or for those of one shard; a quotation keeps its number. */
export function quoteExtras({ axes, paper, quotes }: Book, { from, to }: Span = whole(quotes)): QuoteExtras {
  const shown = quotes.slice(from, to);
  const italics = shown.map((quote, at) => [from + at, italicsOf(quote)] as const);
  const foreign = shown.flatMap((quote, at) => (quote.lang ? [[from + at, flat(quote)] as const] : []));
  return {
    axes: axes.map(({ id, poles, mark }) => ({ id, poles, mark })),
    places: shown.map(({ paragraph }) => locate(paper, paragraph).short),
    italics: Object.fromEntries(italics.filter(([, found]) => found.length > 0)),
    ...(foreign.length > 0 && { foreign: Object.fromEntries(foreign) }),
  };
}

/** In one level, which scripts read at once. */
function flat(quote: Quote): Foreign {
  const { way, ...meant } = foreignOf(quote);
  return { ...way, ...meant };
}

const whole = ({ length }: readonly unknown[]): Span => ({ from: 0, to: length });

/** What helps to read plain words: fetched when somebody asks in them. */
export interface QuoteAids {
  /**
   * What is written about each quotation, in the corpus’s order, searched after its words: in the first line what it says,
   * in the second where it is said.
   */
  notes: string[];
  /** What readers call the values of facets, by the facet’s and the value’s id. */
  names: Record<string, string[]>;
}

export function quoteAids({ quotes, themes, speakers, site }: Book): QuoteAids {
  const called = new Map(themes.map(({ id, name }) => [id, name]));
  const asked = (facet: string, values: readonly (Askable & { id: string })[]) =>
    values.flatMap(({ id, asked }) => (asked ? [[`${facet}:${id}`, askedOf(asked)] as const] : []));
  return {
    notes: quotes.map(({ gloss, context, themes: coded }) =>
      [[gloss, ...coded.map((id) => called.get(id) ?? id)].join(' '), context].join('\n'),
    ),
    names: Object.fromEntries([
      ...asked('theme', themes),
      ...asked('role', speakers),
      ...asked('kind', site.kinds),
    ]),
  };
}

const theme = ({ themes }: Book): Facet => ({
  id: 'theme',
  name: 'Theme',
  aliases: ['themes', 'code'],
  multiple: true,
  values: themes.map(({ id, name }) => ({ id, name })),
});

const role = ({ speakers }: Book): Facet => ({
  id: 'role',
  name: 'Role',
  aliases: ['roles', 'voice'],
  multiple: false,
  values: speakers.map(({ id, name, plural }) => ({ id, name, aliases: [plural] })),
});

const side = ({ site }: Book): Facet => ({
  id: 'side',
  name: 'Side',
  aliases: ['sides'],
  multiple: false,
  values: site.sides,
});

const kind = ({ quotes, site }: Book): Facet => ({
  id: 'kind',
  name: 'Kind',
  aliases: ['kinds'],
  multiple: false,
  values: site.kinds
    .filter(({ id }) => quotes.some((quote) => quote.kind === id))
    .map(({ id, name }) => ({ id, name })),
});

const section = ({ paper, quotes }: Book): Facet => ({
  id: 'section',
  name: 'Section',
  aliases: ['sections'],
  multiple: false,
  values: sectionsWith(quotes, paper),
});

function sectionsWith(quotes: readonly Quote[], paper: Book['paper']): Facet['values'] {
  const quoted = new Set(quotes.map((quote) => locate(paper, quote.paragraph).section));
  return paper.sections.filter(({ id }) => quoted.has(id)).map(({ id, short }) => ({ id, name: short }));
}

const axisFacet =
  (book: Book) =>
  ({ id, name, poles }: Axis): Facet => ({
    id,
    name,
    multiple: true,
    values: poles.map((pole) => ({
      id: pole,
      name: capital(book.mode(pole).name),
    })),
  });

function valuesOf(quote: Quote, book: Book): Record<string, string[]> {
  const spoken = sideOf(quote, book);
  const found: [string, string[]][] = [
    ['theme', quote.themes],
    ['role', quote.speaker ? [quote.speaker] : []],
    ['side', spoken ? [spoken] : []],
    ['kind', quote.kind ? [quote.kind] : []],
    ['section', [locate(book.paper, quote.paragraph).section]],
    ...book.axes.map(({ id, poles }): [string, string[]] => [
      id,
      poles.filter((pole) => quote.modes.includes(pole)),
    ]),
  ];
  return Object.fromEntries(found.filter(([, values]) => values.length > 0));
}

const passages = ({ words }: Quote) => words.map((passage) => passage.replaceAll('*', ''));

function italicsOf({ words }: Quote): [number, number][] {
  let at = 0;
  return runs(words.join('\n')).flatMap(({ text, emphasis }): [number, number][] => {
    const from = at;
    at += text.length;
    return emphasis ? [[from, at]] : [];
  });
}
