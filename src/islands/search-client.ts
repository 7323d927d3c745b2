import type { FilterName, SearchGuide } from '../domain/search-guide.ts';
import { mentions, type Term, wordsOf } from '../domain/terms.ts';
import { excerpt, type Run, wholeTitle } from './search-excerpt.ts';
import { fetched } from './notice.ts';
import { SearchLookup } from './search-lookup.ts';
import { Pagefind } from './search-pagefind.ts';
import { foundIn, type Part, respelled, tellingParts } from './search-query.ts';
import { mostParts } from './search-ranking.ts';
import { everyPart, type Match } from './search-sets.ts';

/** What was found for a query. */
export interface Answer {
  matches: Match[];
  /** How many of them hold every part; the others hold most of them. */
  whole: number;
  /** Parts that no record holds, each with the word that was looked for instead; without one it was left out. */
  unknown: { part: Part; nearest: string | undefined }[];
  /** The parts searched for, each with the number of records that hold it. */
  parts: { part: Part; count: number }[];
}

/** A result as it is shown. */
export interface Result {
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
 * The search over one site’s index. Each part of a query is put to Pagefind by itself and the answers are combined here:
 * that gives exact counts beside quoted phrases, and tells which word found nothing, where Pagefind drops it silently.
 */
export class SearchClient {
  readonly guide: SearchGuide;
  readonly #base: string;
  readonly #lookup: SearchLookup;
  readonly #members = new Map<string, ReadonlySet<string>>();

  private constructor(base: string, guide: SearchGuide, lookup: SearchLookup) {
    this.guide = guide;
    this.#base = base;
    this.#lookup = lookup;
  }

  /** Fetches the index that stands below the site’s base path. */
  static async open(base: string): Promise<SearchClient> {
    const folder = `${base}pagefind/`;
    const guide = readGuide(folder);
    const pagefind = await Pagefind.open(
      folder,
      guide.then(({ meta }) => meta),
    );
    return new SearchClient(base, await guide, new SearchLookup(folder, pagefind, await guide));
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

  /**
   * What holds every part, or failing that most of them; with no part at all, every record in the order of the book.
   * @param terms the names that count in all their forms
   */
  async find(asked: readonly Part[], terms: readonly Term[] = this.guide.terms): Promise<Answer> {
    if (asked.length === 0)
      return { matches: this.#lookup.everything(), whole: this.guide.records.length, unknown: [], parts: [] };
    const first = await this.#findEach(tellingParts(asked));
    const slips = new Map(first.unknown.flatMap(({ part, nearest }) => (nearest ? [[part, nearest]] : [])));
    // Rightly spelled, words may be a name that the glossary knows.
    const right = slips.size > 0 ? tellingParts(respelled(asked, slips, terms)) : [];
    const known = slips.size > 0 ? (await this.#findEach(right)).known : first.known;
    const answers = known.map(({ matches }) => matches);
    const every = everyPart(answers);
    // Whoever types a whole sentence does not mean that each of its words must stand there.
    const sentence = answers.length > 1 && (every.length === 0 || answers.length > 3);
    return {
      matches: sentence ? mostParts(answers, this.guide.records.length) : every,
      whole: every.length,
      unknown: first.unknown,
      parts: known.map(({ part, matches }) => ({ part, count: everyPart([matches]).length })),
    };
  }

  async #findEach(parts: readonly Part[]) {
    const known: { part: Part; matches: Match[] }[] = [];
    const unknown: Answer['unknown'] = [];
    for (const part of parts) {
      const matches = await this.#lookup.answer(part, parts.length === 1);
      if (matches.length > 0) known.push({ part, matches });
      else unknown.push({ part, nearest: await this.#lookup.nearest(part) });
    }
    return { known, unknown };
  }

  /** What a result shows; the forms of names that were asked for are marked in it. */
  async read(match: Match, parts: readonly Part[]): Promise<Result> {
    const { url, content, meta } = await this.#lookup.read(match.id);
    const title = meta.title ?? meta.heading ?? url;
    const named = parts.flatMap((part) =>
      part.kind === 'term' ? mentions(wordsOf(content), part.term) : [],
    );
    return {
      href: this.#base + url.slice(1),
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

  #valuesOf(id: string, name: FilterName): string[] {
    return this.guide.values[name].filter((value) => this.members(name, value).has(id));
  }
}

async function readGuide(folder: string): Promise<SearchGuide> {
  return (await fetched(`${folder}guide.json`)).json() as Promise<SearchGuide>;
}
