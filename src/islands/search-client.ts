import type { FilterName, SearchGuide } from '../domain/search-guide.ts';
import { mentions, wordsOf } from '../domain/terms.ts';
import { excerpt, type Run, wholeTitle } from './search-excerpt.ts';
import { SearchLookup } from './search-lookup.ts';
import { loadPagefind } from './search-pagefind.ts';
import { foundIn, type Part } from './search-query.ts';
import { everyPart, type Match } from './search-sets.ts';

/** What was found for a query. */
export interface Answer {
  matches: Match[];
  /** Parts that no record holds, each with a word of the site that begins alike; they were left out of the search. */
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
  readonly #lookup: SearchLookup;
  readonly #members = new Map<string, ReadonlySet<string>>();

  private constructor(guide: SearchGuide, lookup: SearchLookup) {
    this.guide = guide;
    this.#lookup = lookup;
  }

  /** Fetches the index that stands below the site’s base path. */
  static async open(base: string): Promise<SearchClient> {
    const [response, pagefind] = await Promise.all([fetch(`${base}pagefind/guide.json`), loadPagefind(base)]);
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    const guide = (await response.json()) as SearchGuide;
    return new SearchClient(guide, new SearchLookup(pagefind, guide));
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

  /** What holds every part; with no part at all, every record in the order of the book. */
  async find(parts: readonly Part[]): Promise<Answer> {
    if (parts.length === 0) return { matches: await this.#lookup.everything(), unknown: [], parts: [] };
    const known: { part: Part; matches: Match[] }[] = [];
    const unknown: Answer['unknown'] = [];
    for (const part of parts) {
      const matches = await this.#lookup.answer(part);
      if (matches.length > 0) known.push({ part, matches });
      else unknown.push({ part, nearest: await this.#lookup.nearest(part) });
    }
    return {
      matches: everyPart(known.map(({ matches }) => matches)),
      unknown,
      parts: known.map(({ part, matches }) => ({ part, count: everyPart([matches]).length })),
    };
  }

  /** What a result shows; the forms of names that were asked for are marked in it. */
  async read(match: Match, parts: readonly Part[]): Promise<Result> {
    const { url, content, meta, filters } = await this.#lookup.read(match.id);
    const title = meta.title ?? meta.heading ?? url;
    const named = parts.flatMap((part) =>
      part.kind === 'term' ? mentions(wordsOf(content), part.term) : [],
    );
    return {
      href: url,
      title: wholeTitle(title, foundIn(title, parts)),
      kind: filters.kind?.[0] ?? '',
      place: meta.place,
      who: meta.who,
      side: filters.side?.[0],
      themes: filters.theme ?? [],
      modes: meta.modes?.split('|') ?? [],
      excerpt: excerpt(content, new Set([...match.words, ...named]), content.startsWith(title) ? title : ''),
    };
  }
}
