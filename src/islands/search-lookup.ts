import type { SearchGuide } from '../domain/search-guide.ts';
import { type Term, wordsOf } from '../domain/terms.ts';
import { type Candidate, nearest } from '../query/nearest.ts';
import { fetched } from './notice.ts';
import type { Fragment, Hit, Pagefind } from './search-pagefind.ts';
import { eitherPart, type Match } from './search-sets.ts';
import type { Part } from './search-query.ts';

/** Answers single parts of a query out of Pagefind’s index. */
export class SearchLookup {
  readonly #folder: string;
  readonly #pagefind: Pagefind;
  readonly #guide: Pick<SearchGuide, 'records' | 'named'>;
  readonly #read = new Map<string, Promise<Fragment>>();
  #words: Promise<Candidate[]> | undefined;

  constructor(folder: string, pagefind: Pagefind, guide: Pick<SearchGuide, 'records' | 'named'>) {
    this.#folder = folder;
    this.#pagefind = pagefind;
    this.#guide = guide;
  }

  /**
   * The records that hold a part.
   * @param alone whether nothing else is asked for: then what explains a name is the best answer to it
   */
  async answer(part: Part, alone: boolean): Promise<Match[]> {
    if (part.kind === 'word') return this.#word(part.text);
    const exact = await this.#phrase(part.text);
    if (part.kind === 'phrase') return exact;
    const named = await this.#named(part.text, part.term, alone);
    return part.term.cased.includes(part.text) ? named : eitherPart(named, exact);
  }

  /** Every record, in the order of the book. */
  everything(): Match[] {
    return this.#guide.records.map(named);
  }

  /** What the index holds of a record. */
  read(id: string): Promise<Fragment> {
    const known = this.#read.get(id) ?? this.#pagefind.read(id);
    this.#read.set(id, known);
    // What could not be had is asked for again.
    known.catch(() => this.#read.delete(id));
    return known;
  }

  /** The word of the site that somebody meant whose keyboard slipped, if any is near enough. */
  async nearest(part: Part): Promise<string | undefined> {
    if (part.kind !== 'word') return undefined;
    this.#words ??= readWords(this.#folder);
    this.#words.catch(() => (this.#words = undefined));
    return nearest(wordsOf(part.text).lower[0] ?? '', await this.#words.catch(() => []));
  }

  /**
   * A word, the beginning of one, or another ending of it. Pagefind shortens a word it does not know until something
   * fits, so that “theta” would find every “the”: such an answer is none.
   */
  async #word(text: string): Promise<Match[]> {
    const matches = await this.#search(text);
    if (matches.length === 0 || (await this.#search(`"${text}"`)).length > 0) return matches;
    const [wanted = ''] = wordsOf(text).lower;
    return (await this.#wordsOfBest(matches)).some((word) => answers(word, wanted)) ? matches : [];
  }

  /**
   * Words as they stand, one after the other. Pagefind does not rank those: the words one by one do. Of several fields
   * that hold a phrase it names one, now this and now that, so the fields that hold its words count as well.
   */
  async #phrase(text: string): Promise<Match[]> {
    const loose = new Map((await this.#pagefind.search(text)).map((one) => [one.id, one]));
    const exact = await this.#pagefind.search(`"${text}"`);
    return exact.flatMap(({ id, score, words, fields }) => {
      const { score: rank = score, fields: more = [] } = loose.get(id) ?? {};
      return match({ id, score: rank, words, fields: [...fields, ...more] });
    });
  }

  /** The records that name a term in whatever form, first what explains it. */
  async #named(text: string, term: Term, alone: boolean): Promise<Match[]> {
    const scores = new Map((await this.#search(text)).map(({ id, score }) => [id, score]));
    const { records, named: naming } = this.#guide;
    return (naming[term.id] ?? []).map((number, place) => {
      const match = named(records[number] ?? '');
      return { ...match, score: (scores.get(match.id) ?? 0) + (alone && place === 0 ? 1000 : 0) };
    });
  }

  async #search(text: string): Promise<Match[]> {
    return (await this.#pagefind.search(text)).flatMap(match);
  }

  async #wordsOfBest([best]: readonly Match[]): Promise<string[]> {
    if (!best) return [];
    const { meta, content } = await this.read(best.id);
    const { lower } = wordsOf(`${Object.values(meta).join(' ')} ${content}`);
    return lower.flatMap((word) => [word, ...word.split('-')]);
  }
}

/** A record found by its own words, or by its heading or kind; one found by its place or modes alone is not. */
function match({ fields, ...hit }: Hit): Match[] {
  const own = hit.words.length > 0 || fields.some((field) => ['title', 'also', 'by', 'who'].includes(field));
  const titled = fields.includes('title') || fields.includes('by');
  return own || fields.includes('heading') || fields.includes('kind') ? [{ ...hit, own, titled }] : [];
}

const named = (id: string): Match => ({ id, score: 0, words: [], own: true, titled: false });

/** Whether a word begins with another, or differs from it in its ending alone: “sample” answers “sampling”. */
function answers(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  let same = 0;
  while (same < word.length && word[same] === wanted[same]) same += 1;
  return same > 3 && [word, wanted].every((one) => endings.has(one.slice(same)));
}

const endings = new Set([
  '',
  'e',
  's',
  'es',
  'ed',
  'd',
  'er',
  'ers',
  'ing',
  'ings',
  'ion',
  'ions',
  'ly',
  'al',
  'ally',
  'y',
  'ies',
  'ied',
]);

async function readWords(folder: string): Promise<Candidate[]> {
  const response = await fetched(`${folder}words.json`);
  return Object.entries((await response.json()) as Record<string, number>);
}
