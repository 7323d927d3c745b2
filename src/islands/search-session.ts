import { type Answer, SearchClient } from './search-client.ts';
import { buildFilters, type Filters } from './search-filters.ts';
import { exactly, notes } from './search-notes.ts';
import { readQuery } from './search-query.ts';
import { resultItem } from './search-results.ts';
import { type Match, narrow, nothingChosen } from './search-sets.ts';
import { isAsking, queryOf, type SearchState, stateOf } from './search-state.ts';
import { countSentence, failure, type SearchView } from './search-view.ts';

const step = 10;
const nothing: Answer = { matches: [], whole: 0, unknown: [], parts: [] };

/** One search while it is open: what is asked for, and showing what it finds. */
export class SearchSession {
  readonly #view: SearchView;
  readonly #base: string;
  readonly #isPage: boolean;
  #state: SearchState = { typed: '', apart: false, chosen: nothingChosen() };
  #client: Promise<SearchClient> | undefined;
  #filters: Filters | undefined;
  #answer = nothing;
  #shown: readonly Match[] = [];
  /** Counts searches, so that an answer that comes late is not shown over a newer one. */
  #turn = 0;

  /**
   * @param base the site’s base path, slash included
   * @param isPage whether the search has a page, and the address, to itself
   */
  constructor(view: SearchView, base: string, isPage: boolean) {
    this.#view = view;
    this.#base = base;
    this.#isPage = isPage;
    view.more.addEventListener(
      'click',
      () => void this.#showMore().catch((fault: unknown) => this.#fail(fault)),
    );
  }

  /** Fetches the index, the first time; says so in the page when it cannot be had. */
  async open(): Promise<SearchClient | undefined> {
    try {
      this.#client ??= SearchClient.open(this.#base);
      const client = await this.#client;
      this.#filters ??= this.#addFilters(client);
      return client;
    } catch (fault) {
      this.#client = undefined;
      this.#fail(fault);
      return undefined;
    }
  }

  #fail(fault: unknown): void {
    console.error(fault);
    this.#view.status.replaceChildren(...failure(this.#base));
  }

  /** Asks for something else, and shows what that finds. */
  async ask(change: Partial<SearchState>): Promise<void> {
    this.#state = { ...this.#state, ...change };
    const turn = (this.#turn += 1);
    await this.#search(turn).catch((fault: unknown) => {
      if (turn === this.#turn) this.#fail(fault);
    });
  }

  /** Asks for what the page’s address says. */
  async readAddress(): Promise<void> {
    const address = new URLSearchParams(location.search);
    if (address.size === 0 && !isAsking(this.#state)) return;
    this.#view.field.value = address.get('q') ?? '';
    const client = await this.open();
    if (client) await this.ask(stateOf(address, client.guide));
  }

  #addFilters(client: SearchClient): Filters {
    const filters = buildFilters(client.guide.values, (name, value, ticked) => {
      const values = new Set(this.#state.chosen[name]);
      if (ticked) values.add(value);
      else values.delete(value);
      void this.ask({ chosen: { ...this.#state.chosen, [name]: values } });
    });
    filters.node.open = this.#isPage && matchMedia('(min-width: 64rem)').matches;
    this.#view.filters.append(filters.node);
    return filters;
  }

  /** Looks for what is asked for, and shows nothing of it before there are results to show. */
  async #search(turn: number): Promise<void> {
    const state = this.#state;
    const asking = isAsking(state);
    const client = await this.open();
    if (!client || turn !== this.#turn) return;
    const terms = state.apart ? [] : client.guide.terms;
    const answer = asking ? await client.find(readQuery(state.typed, terms), terms) : nothing;
    const { shown, counts } = narrow(answer.matches, state.chosen, client.guide.values, client.members);
    const items = await read(client, answer, shown.slice(0, step));
    if (turn !== this.#turn) return;
    this.#answer = answer;
    this.#shown = shown;
    this.#filters?.show(counts, state.chosen);
    this.#view.filters.hidden = answer.matches.length === 0;
    this.#view.status.textContent = asking
      ? countSentence(state.typed, shown.length, answer.matches.length)
      : '';
    const quotations = client.members('kind', 'Quotation');
    const among = shown.filter(({ id }) => quotations.has(id)).length;
    const exact = asking ? exactly(among, state.typed.trim(), this.#base) : [];
    this.#view.about.replaceChildren(...this.#notes(), ...exact);
    this.#view.found.hidden = !asking;
    for (const part of this.#view.rest) part.hidden = asking;
    this.#view.list.replaceChildren(...items);
    this.#offerMore();
    this.#keepAddress();
  }

  #notes(): HTMLElement[] {
    return notes(this.#answer, this.#base, this.#state.apart, {
      type: (typed) => {
        this.#view.field.value = typed;
        this.#view.field.focus();
        void this.ask({ typed, apart: false });
      },
      setApart: (apart) => {
        this.#view.field.focus();
        void this.ask({ apart });
      },
    });
  }

  #keepAddress(): void {
    const query = queryOf(this.#state);
    const { page } = this.#view;
    page.href = `${this.#base}search/${query}`;
    page.hidden = this.#isPage || this.#shown.length === 0;
    if (this.#isPage) history.replaceState(null, '', query || location.pathname);
  }

  /** Adds the next results to the list, and goes on from the first of them. */
  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const { list } = this.#view;
    const client = await this.#client;
    if (!client) return;
    const next = this.#shown.slice(list.children.length, list.children.length + step);
    const items = await read(client, this.#answer, next);
    if (turn !== this.#turn) return;
    list.append(...items);
    this.#offerMore();
    items[0]?.querySelector('a')?.focus();
  }

  #offerMore(): void {
    const { list, more } = this.#view;
    const left = this.#shown.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = left > step ? `Show ${step} more (${left} are left)` : `Show the last ${left}`;
  }
}

async function read(
  client: SearchClient,
  answer: Answer,
  matches: readonly Match[],
): Promise<HTMLLIElement[]> {
  const parts = answer.parts.map(({ part }) => part);
  const results = await Promise.all(matches.map((match) => client.read(match, parts)));
  return results.map((result) => resultItem(result, client.guide));
}
