import type { SearchGuide, SearchWords } from '../guide.ts';
import type { Term } from '../terms.ts';
import { kin } from '../../../lib/words/kin.ts';
import { mended } from '../../../lib/words/mend.ts';
import { otherForms } from '../../../lib/words/irregular.ts';
import { isSmall } from '../../../lib/words/small-words.ts';
import { american, british } from '../../../lib/words/spelling.ts';
import { inFull, keyOf, typedWords } from '../../../lib/words/typed.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';
import type { Hit, Pagefind } from './pagefind.client.ts';
import type { Part } from './query.client.ts';
import { eitherPart, type Match } from './sets.client.ts';

/** How many of the best are looked at before a word counts as not found. */
const looked = 3;

/** Answers single parts of a query out of Pagefind’s index. */
export class SearchLookup {
  readonly #base: string;
  readonly #pagefind: Pagefind;
  readonly #guide: Pick<SearchGuide, 'records' | 'named'>;
  #words: Promise<SearchWords> | undefined;
  #ordinary: Promise<Set<string>> | undefined;

  constructor(base: string, pagefind: Pagefind, guide: Pick<SearchGuide, 'records' | 'named'>) {
    this.#base = base;
    this.#pagefind = pagefind;
    this.#guide = guide;
  }

  /** The records that hold a part. */
  async answer(part: Part): Promise<Match[]> {
    if (part.kind === 'word') return this.#word(part.text);
    const exact = await this.#phrase(part.text);
    if (part.kind === 'phrase') return exact;
    const named = await this.#named(part.text, part.term);
    return part.term.cased.includes(part.text) ? named : eitherPart(named, exact);
  }

  /** Every record, in the order of the book. */
  everything(): Match[] {
    return this.#guide.records.map((id) => ({ id, score: 0, words: [] }));
  }

  /**
   * The word of the site that somebody meant whose keyboard slipped: never a name, and never for a word that an English
   * dictionary knows.
   * @returns the word, or the name that it is near to, which is only told; or a word of the same family, which needs no telling
   */
  async nearest(text: string): Promise<{ word?: string; name?: string; kin?: string }> {
    this.#words ??= this.#json<SearchWords>('words');
    this.#words.catch(() => (this.#words = undefined));
    const words = await this.#words.catch(() => ({ ordinary: {}, proper: {} }));
    const typed = text.toLowerCase();
    const family = kin(
      typed,
      Object.entries(words.ordinary).filter(([word]) => !isSmall(word)),
    );
    if (family) return { kin: family };
    if (await this.#isOrdinary(typed)) return {};
    const word = mended(typed, Object.entries(words.ordinary));
    const name = mended(typed, Object.entries(words.proper));
    if (word && word.distance < (name?.distance ?? Infinity)) return { word: word.word };
    return name ? { name: name.word } : {};
  }

  async #isOrdinary(typed: string): Promise<boolean> {
    this.#ordinary ??= this.#json<string[]>('ordinary').then((list) => new Set(list.map(keyOf)));
    this.#ordinary.catch(() => (this.#ordinary = undefined));
    return (await this.#ordinary.catch(() => new Set<string>())).has(keyOf(typed));
  }

  #json = <T>(name: string) => fetchedJson<T>(`${this.#base}search/${name}.json`);

  /**
   * A word in either spelling, the beginning of one, or another ending of it. Pagefind shortens a word it does not know
   * until something fits, so that “theta” would find every “the”: such an answer is none.
   */
  async #word(text: string): Promise<Match[]> {
    const lower = text.toLowerCase();
    // Pagefind parts a DOI at its stops: its last part tells it.
    const doi = /^10\.\d{4,}\/(.+)$/.exec(lower)?.[1];
    if (doi) return this.#pagefind.search(`"${doi}"`);
    const forms = [american(lower), british(lower), ...otherForms(lower), ...inFull(lower)];
    const spelled = [...new Set([text, ...forms])];
    const found: Match[][] = [];
    for (const one of spelled) {
      const matches = await this.#pagefind.search(one);
      if (await this.#areOf(one, matches)) found.push(matches);
    }
    return found.length > 0 ? found.reduce(eitherPart) : [];
  }

  /** Words as they are, one after the other. Pagefind does not rank those: the words one by one do. */
  async #phrase(text: string): Promise<Match[]> {
    const loose = new Map((await this.#pagefind.search(text)).map((one) => [one.id, one]));
    const exact = await this.#pagefind.search(`"${text}"`);
    return exact.map((hit) => ({ ...hit, score: loose.get(hit.id)?.score ?? hit.score }));
  }

  /** The records that name a term in whatever form, first what explains it. */
  async #named(text: string, term: Term): Promise<Match[]> {
    const scores = new Map((await this.#pagefind.search(text)).map(({ id, score }) => [id, score]));
    const { records, named: naming } = this.#guide;
    return (naming[term.id] ?? []).map((number) => {
      const id = records[number] ?? '';
      return { id, words: [], score: scores.get(id) ?? 0 };
    });
  }

  /** Whether records were found for a word itself: one of the best of them has it, for others may only begin like it. */
  async #areOf(word: string, matches: readonly Hit[]): Promise<boolean> {
    const wanted = word.toLowerCase();
    for (const { id } of matches.slice(0, looked)) {
      const { meta, content } = await this.#pagefind.read(id);
      const words = typedWords(`${Object.values(meta).join(' ')} ${content}`);
      if (words.some(({ typed, key }) => key === keyOf(word) || answers(typed.toLowerCase(), wanted)))
        return true;
    }
    return false;
  }
}

/** Whether a word begins with another, or differs from it in its ending alone: “sample” answers “sampling”. */
function answers(word: string, wanted: string): boolean {
  if (word.startsWith(wanted)) return true;
  let same = 0;
  while (same < word.length && word[same] === wanted[same]) same += 1;
  return same > 3 && [word, wanted].every((one) => endings.has(one.slice(same)));
}

const endings = new Set(' e s es ed d er ers ing ings ion ions ly al ally y ies ied'.split(' '));
