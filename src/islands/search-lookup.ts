import type { SearchGuide } from '../domain/search-guide.ts';
import { type Term, wordsOf } from '../domain/terms.ts';
import type { Fragment, Pagefind } from './search-pagefind.ts';
import { eitherPart, type Match } from './search-sets.ts';
import type { Part } from './search-query.ts';

/** Answers single parts of a query out of Pagefind’s index. */
export class SearchLookup {
  readonly #pagefind: Pagefind;
  readonly #guide: Pick<SearchGuide, 'records' | 'named'>;
  /** How to read a record that was found. */
  readonly #data = new Map<string, () => Promise<Fragment>>();

  constructor(pagefind: Pagefind, guide: Pick<SearchGuide, 'records' | 'named'>) {
    this.#pagefind = pagefind;
    this.#guide = guide;
  }

  /** The records that hold a part. */
  async answer(part: Part): Promise<Match[]> {
    if (part.kind === 'word') return this.#word(part.text);
    const exact = await this.#phrase(part.text);
    if (part.kind === 'phrase') return exact;
    const named = await this.#named(part.term);
    return part.term.cased.includes(part.text) ? named : eitherPart(named, exact);
  }

  /** Every record, in the order of the book. */
  async everything(): Promise<Match[]> {
    await this.#search(null);
    return this.#guide.records.map(named);
  }

  /** What the index holds of a record that was found. */
  async read(id: string): Promise<Fragment> {
    // Only a result can be read: what no words have found is found by asking for everything.
    if (!this.#data.has(id)) await this.#search(null);
    const data = await this.#data.get(id)?.();
    if (!data) throw new Error(`The index has no record ${id}.`);
    return data;
  }

  /** The word of the site that begins most like one that it does not have, if it is like it at all. */
  async nearest(part: Part): Promise<string | undefined> {
    if (part.kind !== 'word') return undefined;
    const [wanted = ''] = wordsOf(part.text).lower;
    return (await this.#wordsOfBest(await this.#search(part.text)))
      .map((word) => ({ word, letters: alike(word, wanted) }))
      .filter(({ word, letters }) => letters > 3 && letters * 3 > Math.max(word.length, wanted.length) * 2)
      .sort((a, b) => b.letters - a.letters || a.word.length - b.word.length)[0]?.word;
  }

  /**
   * A word, the beginning of one, or another ending of it. Pagefind shortens a word it does not know until something
   * fits, so that “theta” would find every “the”: such an answer is none.
   */
  async #word(text: string): Promise<Match[]> {
    const matches = await this.#search(text);
    if (matches.length === 0 || (await this.#search(`"${text}"`)).length > 0) return matches;
    const [wanted = ''] = wordsOf(text).lower;
    return (await this.#wordsOfBest(matches)).some((word) => word.startsWith(wanted)) ? matches : [];
  }

  /**
   * Words as they stand, one after the other. Pagefind does not rank those: the words one by one do. Of several fields
   * that hold a phrase it names one, now this and now that, so the fields that hold its words count as well.
   */
  async #phrase(text: string): Promise<Match[]> {
    const loose = new Map((await this.#found(text)).map((one) => [one.id, one]));
    const exact = await this.#found(`"${text}"`);
    return exact.flatMap(({ id, score, words, fields }) => {
      const { score: rank = score, fields: more = [] } = loose.get(id) ?? {};
      return match({ id, score: rank, words, fields: [...fields, ...more] });
    });
  }

  /** The records that name a term in whatever form; what explains it is the best answer to it. */
  async #named(term: Term): Promise<Match[]> {
    const scores = new Map<string, number>();
    for (const form of term.forms)
      for (const { id, score } of await this.#search(form))
        scores.set(id, Math.max(score, scores.get(id) ?? 0));
    const { records, named: naming } = this.#guide;
    return (naming[term.id] ?? []).map((number, place) => {
      const match = named(records[number] ?? '');
      return { ...match, score: (scores.get(match.id) ?? 0) + (place === 0 ? 1000 : 0) };
    });
  }

  async #search(text: string | null): Promise<Match[]> {
    return (await this.#found(text)).flatMap(match);
  }

  async #found(text: string | null): Promise<Hit[]> {
    const { results } = await this.#pagefind.search(text);
    return results.map(({ id, score, words, data, matchedMetaFields: fields = [] }) => {
      this.#data.set(id, data);
      return { id, score, words, fields };
    });
  }

  async #wordsOfBest([best]: readonly Match[]): Promise<string[]> {
    if (!best) return [];
    const { meta, content } = await this.read(best.id);
    const { lower } = wordsOf(`${Object.values(meta).join(' ')} ${content}`);
    return lower.flatMap((word) => [word, ...word.split('-')]);
  }
}

/** A record as Pagefind found it: where in its text, and in which of its other fields. */
type Hit = Pick<Match, 'id' | 'score' | 'words'> & { fields: readonly string[] };

/** A record found by its own words, or by the heading it stands under; one found by its place or modes alone is not. */
function match({ fields, ...hit }: Hit): Match[] {
  const own = hit.words.length > 0 || fields.some((field) => ['title', 'also', 'who'].includes(field));
  return own || fields.includes('heading') ? [{ ...hit, own }] : [];
}

const named = (id: string): Match => ({ id, score: 0, words: [], own: true });

/** How many letters two words begin with in common. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
