import type { Answer } from '../answer.ts';
import type { AnswerFile, FilterName, SearchGuide } from '../guide.ts';
import { mentions, wordsOf } from '../terms.ts';
import { keyOf, type TypedWord, typedWords } from '../../../lib/words/typed.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';
import { withAsked } from './asked.client.ts';
import { excerpt, type Run, wholeTitle } from './excerpt.client.ts';
import { SearchLookup } from './lookup.client.ts';
import { Names } from '../panel/names.client.ts';
import { Pagefind } from './pagefind.client.ts';
import {
  foundIn,
  inForms,
  type Part,
  type Reading,
  readQuery,
  respelled,
  searched,
  tellingParts,
} from './query.client.ts';
import { type Item, mixed, scored } from './ranking.client.ts';
import { heldByAll, heldParts, type Match } from './sets.client.ts';
import { wording } from '../panel/wording.client.ts';

/** How many of the best are looked at more closely. */
const reread = 12;

/** What was found for a query. */
export interface Found {
  items: Item[];
  /** How many of them answer all of it. */
  whole: number;
  /** Words that were taken for another, and names that a word is near to. */
  slips: { typed: string; word?: string; name?: string }[];
  /** Words that nothing here holds. */
  unknown: string[];
  /** The parts searched for, each with the number of records that hold it. */
  parts: { part: Part; count: number }[];
  /** What was recognised, and can be given up. */
  choices: Answer[];
}

/** A record as it is shown. */
export interface Shown {
  href: string;
  title: Run[];
  kind: string;
  place: string | undefined;
  who: string | undefined;
  side: string | undefined;
  themes: readonly string[];
  /** Ids of modes. */
  modes: readonly string[];
  excerpt: Run[];
}

/**
 * The search over one site. Each part of a query is put to Pagefind by itself and the answers are combined here: that gives
 * exact counts beside quoted phrases, and tells which word found nothing, where Pagefind drops it silently. What has a
 * name is found by its names, and by what readers call it, among the answers.
 */
export class SearchClient {
  readonly guide: SearchGuide;
  readonly book: AnswerFile['book'];
  readonly #base: string;
  readonly #names: Names;
  readonly #pagefind: Pagefind;
  readonly #lookup: SearchLookup;
  readonly #members = new Map<string, ReadonlySet<string>>();

  private constructor(base: string, guide: SearchGuide, { book, answers }: AnswerFile, pagefind: Pagefind) {
    this.#base = base;
    this.guide = guide;
    this.book = book;
    this.#names = new Names(answers, new Set(guide.terms.flatMap(({ cased }) => cased)));
    this.#pagefind = pagefind;
    this.#lookup = new SearchLookup(base, pagefind, guide);
  }

  /** Fetches what it takes, from below the site’s base path. @param again makes the address of a second try another */
  static async open(base: string, again = ''): Promise<SearchClient> {
    const [guide, answers, pagefind] = await Promise.all([
      fetchedJson<SearchGuide>(`${base}search/guide.json`),
      fetchedJson<AnswerFile>(`${base}search/answers.json`),
      Pagefind.open(`${base}pagefind/`, again),
    ]);
    return new SearchClient(base, guide, answers, pagefind);
  }

  /** Which records have a filter’s value. */
  members = (name: FilterName, value: string): ReadonlySet<string> => {
    const key = `${name}:${value}`;
    const { records, values, members } = this.guide;
    const known =
      this.#members.get(key) ??
      new Set(members[name][values[name].indexOf(value)]?.map((number) => records[number] ?? ''));
    this.#members.set(key, known);
    return known;
  };

  /** What answers a query, the best first; with no word at all, every record in the order of the book. */
  async find(query: string, reading: Reading = {}): Promise<Found> {
    const typed = searched(query);
    const terms = reading.apart ? [] : this.guide.terms;
    const asked = readQuery(typed, terms);
    if (asked.length === 0) {
      const items = this.#lookup.everything().map((match): Item => ({ match, score: 0, inPart: false }));
      return { items, whole: items.length, slips: [], unknown: [], parts: [], choices: [] };
    }
    const { right, ...first } = await this.#findEach(tellingParts(asked), reading);
    // Rightly spelled, words may be a name that the glossary knows.
    const spelled = right.size > 0 ? respelled(asked, right) : typed;
    const known =
      right.size > 0
        ? (await this.#findEach(tellingParts(readQuery(spelled, terms)), { exact: true })).known
        : first.known;
    const matches = known.map((one) => one.matches);
    // A name that a word is near to is looked for among the names alone.
    const near = first.slips.flatMap(({ typed, name }): [string, string][] => (name ? [[typed, name]] : []));
    const { items: loose, choices } = scored({
      typed: inForms(near.length > 0 ? respelled(readQuery(spelled, []), new Map(near)) : spelled, terms),
      open: first.slips.length === 0 && known.at(-1)?.part !== tellingParts(asked).at(-1),
      names: this.#names,
      texts: heldParts(matches, this.guide.records.length),
      whole: first.unknown.length === 0 ? heldByAll(matches) : new Set(),
      unknown: new Set(first.unknown.map(keyOf)),
      without: reading.without ?? [],
      guide: this.guide,
      members: this.members,
    });
    const items = mixed(await this.#reread(loose, typedWords(spelled)), this);
    return {
      items,
      choices,
      whole: items.filter(({ inPart }) => !inPart).length,
      slips: first.slips,
      unknown: first.unknown,
      parts: known.map(({ part, matches }) => ({ part, count: matches.length })),
    };
  }

  /** Looks at the texts of the best, for what the index does not know of them: their wording. */
  async #reread(items: readonly Item[], typed: readonly TypedWord[]): Promise<Item[]> {
    const read = items.slice(0, reread).map(async (item) => {
      if (!item.match) return item;
      const { content, meta } = await this.#pagefind.read(item.match.id);
      const isQuoted = this.members('kind', 'Quotation').has(item.match.id);
      return { ...item, score: item.score + wording(typed, `${meta.title ?? ''} ${content}`, isQuoted) };
    });
    return [...(await Promise.all(read)), ...items.slice(reread)];
  }

  async #findEach(parts: readonly Part[], { exact = false }: Reading) {
    const known: { part: Part; matches: Match[] }[] = [];
    const slips: Found['slips'] = [];
    const right = new Map<string, string>();
    const unknown: string[] = [];
    for (const part of parts) {
      const matches = withAsked(part, await this.#lookup.answer(part), this.#names, this.guide);
      if (matches.length > 0) known.push({ part, matches });
      else if (part.kind === 'word' && !this.#names.has(keyOf(part.text))) {
        const near = exact ? {} : await this.#lookup.nearest(part.text);
        const instead = near.word ?? near.kin;
        if (instead) right.set(part.text, instead);
        if (near.kin) continue;
        if (near.word ?? near.name) slips.push({ typed: part.text, ...near });
        else unknown.push(part.text);
      } else if (part.kind === 'phrase') unknown.push(`“${part.text}”`);
    }
    return { known, slips, right, unknown };
  }

  /** What a record shows; the forms of names that were asked for are marked in it. */
  async read(match: Match, parts: readonly Part[]): Promise<Shown> {
    const { content, meta } = await this.#pagefind.read(match.id);
    const url = this.guide.addresses[this.guide.records.indexOf(match.id)] ?? '/';
    const title = meta.title ?? meta.heading ?? url;
    const named = parts.flatMap((part) =>
      part.kind === 'term' ? mentions(wordsOf(content), part.term) : [],
    );
    return {
      href: this.at(url),
      title: wholeTitle(title, foundIn(title, parts)),
      kind: this.#valuesOf(match.id, 'kind')[0] ?? '',
      place: meta.place,
      who: meta.who,
      side: this.#valuesOf(match.id, 'side')[0],
      themes: this.#valuesOf(match.id, 'theme'),
      modes: meta.modes?.split('|') ?? [],
      excerpt: excerpt(content, new Set([...match.words, ...named]), content.startsWith(title) ? title : ''),
    };
  }

  /** A root-relative address below the site’s base path. */
  at = (address: string): string => this.#base + address.slice(1);

  #valuesOf(id: string, name: FilterName): string[] {
    return this.guide.values[name].filter((value) => this.members(name, value).has(id));
  }
}
