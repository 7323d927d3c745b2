import type { Foreign, QuoteExtras } from './quote-corpus.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';
import { pageLength } from '../../../site/paging.ts';
import type { ShardList } from './quote-shards.ts';
import {
  type Aids,
  type Answered,
  answerAsTyped,
  Corpus,
  type Entry,
  isPlain,
  isLoosely,
  isPlainly,
  join,
  type Packed,
  type State,
  tallied,
  unpack,
} from '../../query/index.ts';
import { lazily } from '../../../site/browser/load.client.ts';

const plainCode = lazily(() => import('./plain.client.ts'));

/** A file of quotations; the first of several says what the others hold. */
type Shard = Packed & QuoteExtras & Partial<ShardList>;

/**
 * The quotations, ready to be searched and shown. A large book’s come in several files: the first shows the beginning of
 * the whole list, and the others are fetched as soon as something is asked, so that what is counted is always exact.
 */
export class Quotations {
  /** What has come. */
  corpus: Corpus;
  readonly axes: QuoteExtras['axes'];
  /** The site’s base path, slash included. */
  readonly base: string;
  /** How many are shown at a time: as many as came first, where there are more. */
  readonly step: number;
  readonly #shards: Shard[];
  #beside: Map<Entry, Beside>;
  #coming: Promise<void> | undefined;
  #isAided = false;
  #plain: ((corpus: Corpus, state: State, aids: Aids) => Answered) | undefined;

  /** @param shards the first, or all of them */
  constructor(shards: readonly [Shard, ...Shard[]], base: string) {
    this.axes = shards[0].axes;
    this.base = base;
    this.#shards = [...shards];
    this.corpus = new Corpus(unpack(join(shards)));
    this.#beside = beside(this.corpus, this.#shards);
    this.step = this.isWhole ? pageLength : this.corpus.size;
  }

  /** How many there are, come or not. */
  get size(): number {
    return this.#shards[0]?.size ?? this.corpus.size;
  }

  get isWhole(): boolean {
    return this.corpus.size === this.size;
  }

  /** Whether this many results of a search can be shown with what has loaded. */
  hasFor(state: State, shown: number): boolean {
    return this.isWhole || (isPlain(state) && state.view !== 'columns' && shown <= this.corpus.size);
  }

  /**
   * Searches what has come; where nothing is asked that is the beginning of the list, with the counts of all. What is only
   * near to what was asked is not counted.
   */
  find(state: State, aids: Aids = {}): Answered & { total: number } {
    const found = this.#plain?.(this.corpus, state, aids) ?? answerAsTyped(this.corpus, state);
    const { tally } = this.#shards[0] ?? {};
    const isNear = found.groups.some(({ way }) => way === 'nearest');
    if (this.isWhole || !tally || !isPlain(state))
      return { ...found, total: isNear ? 0 : found.results.length };
    return { ...found, total: this.size, facets: tallied(this.corpus.facets, this.size, tally) };
  }

  /** Whether plain words would be read better with what has not been fetched yet. */
  lacksAids = ({ q }: State): boolean => !this.#isAided && (isPlainly(q) || isLoosely(q));

  /** Fetches what reads plain words as they are meant, once. Where it cannot be had they are taken as they are. */
  async fetchAids(): Promise<void> {
    this.#isAided = true;
    this.#plain = await plainCode()
      .then(({ plainSearch }) => plainSearch(this.base))
      .catch(() => undefined);
  }

  /** Fetches the others, once. @param told how many have come @throws when one cannot be had; asked again, it tries again */
  fetchRest(told: (come: number) => void): Promise<void> {
    this.#coming ??= this.#fetch(told).finally(() => {
      this.#coming = undefined;
    });
    return this.#coming;
  }

  placeOf = (entry: Entry): string => this.#beside.get(entry)?.place ?? '';

  italicsOf = (entry: Entry): Beside['italics'] => this.#beside.get(entry)?.italics ?? [];
  foreignOf = (entry: Entry): Beside['foreign'] => this.#beside.get(entry)?.foreign;

  async #fetch(told: (come: number) => void): Promise<void> {
    let come = this.corpus.size;
    const others = (this.#shards[0]?.further ?? []).map(async (name) => {
      const shard = await shardOf(this.base, name);
      come += shard.ids.length;
      told(come);
      return shard;
    });
    this.#shards.push(...(await Promise.all(others)));
    this.corpus = new Corpus(unpack(join(this.#shards)));
    this.#beside = beside(this.corpus, this.#shards);
  }
}

/** Takes them from the page where it carries them itself, and fetches them where not. @throws when they cannot be had. */
export async function fetchQuotations(base: string): Promise<Quotations> {
  const carried = document.querySelector('script[data-quotations]')?.textContent;
  const shards: [Shard, ...Shard[]] = carried
    ? (JSON.parse(carried) as [Shard, ...Shard[]])
    : [await shardOf(base, 'corpus.json')];
  return new Quotations(shards, base);
}

const shardOf = (base: string, name: string) => fetchedJson<Shard>(`${base}quotes/${name}`);

/** What is shown of a quotation beyond what is searched. */
interface Beside {
  place: string;
  italics: readonly (readonly [from: number, to: number])[];
  foreign?: Foreign | undefined;
}

function beside({ entries }: Corpus, parts: readonly Shard[]): Map<Entry, Beside> {
  const places = parts.flatMap((shard) => shard.places);
  const italics = Object.assign({}, ...parts.map((shard) => shard.italics)) as QuoteExtras['italics'];
  const foreign = Object.assign({}, ...parts.map((shard) => shard.foreign)) as Record<number, Foreign>;
  return new Map(
    entries.map((entry, at) => [
      entry,
      { place: places[at] ?? '', italics: italics[at] ?? [], foreign: foreign[at] },
    ]),
  );
}
