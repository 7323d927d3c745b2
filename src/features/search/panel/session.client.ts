import { SearchClient, type Found } from '../engine/search.client.ts';
import { lazily } from '../../../site/browser/load.client.ts';
import { buildFilters, type Filters } from './filters.client.ts';
import { exactly, notes } from './notes.client.ts';
import type { Item } from '../engine/ranking.client.ts';
import { leaving, leftHere, rememberOnLeaving } from './left.client.ts';
import { shownItems } from './results.client.ts';
import { narrow, nothingChosen } from '../engine/sets.client.ts';
import { isAsking, queryOf, type SearchState, stateOf } from './state.client.ts';
import { countSentence, failure, type SearchView } from './view.client.ts';

const step = 10;
const nothing: Found = { items: [], whole: 0, slips: [], unknown: [], parts: [], choices: [] };

/** One search while it is open: what is asked for, and showing what it finds. */
export class SearchSession {
  readonly #view: SearchView;
  readonly #base: string;
  readonly #isPage: boolean;
  readonly #load: () => Promise<SearchClient>;
  #state: SearchState = { typed: '', apart: false, exact: false, without: [], chosen: nothingChosen() };
  #client: SearchClient | undefined;
  #filters: Filters | undefined;
  #found = nothing;
  #shown: readonly Item[] = [];
  /** How many results are shown at first. */
  #first = step;
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
    this.#load = lazily((again) => SearchClient.open(base, again));
    view.more.addEventListener(
      'click',
      () => void this.#showMore().catch((fault: unknown) => this.#fail(fault)),
    );
    if (isPage) rememberOnLeaving(view.list);
  }

  /** Fetches the index, the first time; says so in the page when it cannot be had. */
  async open(): Promise<SearchClient | undefined> {
    try {
      this.#client = await this.#load();
      this.#filters ??= this.#addFilters(this.#client);
      return this.#client;
    } catch (fault) {
      this.#fail(fault);
      return undefined;
    }
  }

  #fail(fault: unknown): void {
    console.error(fault);
    this.#view.status.replaceChildren(...failure(this.#base));
  }

  /** Asks for something else, and shows the first of what that finds. */
  async ask(change: Partial<SearchState>, first = step): Promise<void> {
    this.#first = first;
    // What was said of other words says nothing of these.
    const fresh = change.typed === undefined ? {} : { apart: false, exact: false, without: [] };
    this.#state = { ...this.#state, ...fresh, ...change };
    const turn = (this.#turn += 1);
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#view.status.textContent = 'Searching …';
    }, 1000);
    await this.#search(turn).catch((fault: unknown) => {
      if (turn === this.#turn) this.#fail(fault);
    });
    clearTimeout(slow);
  }

  /**
   * Asks for what the page’s address says; what the reader types before the index is there takes the place of its words.
   * @param typed what they had typed before there was anything to read it
   */
  async readAddress(typed?: string): Promise<void> {
    const address = new URLSearchParams(location.search);
    if (typed) address.set('q', typed);
    if (address.size === 0 && !isAsking(this.#state)) return;
    const { field } = this.#view;
    field.value = address.get('q') ?? '';
    const words = field.value;
    // Readers who come back find as many results as they had, and their place among them.
    const { shown = step, scroll } = leftHere();
    const client = await this.open();
    if (!client) return;
    const said = stateOf(address, client.guide);
    if (field.value !== words) return this.ask({ ...said, typed: field.value });
    await this.ask(said, Math.max(shown, step));
    if (scroll) requestAnimationFrame(() => scrollTo(0, scroll));
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
    const found = asking ? await client.find(state.typed, state) : nothing;
    const matches = found.items.flatMap(({ match }) => match ?? []);
    const { shown, counts } = narrow(matches, state.chosen, client.guide.values, client.members);
    const left = new Set(shown.map(({ id }) => id));
    const isNarrowed = Object.values(state.chosen).some(({ size }) => size > 0);
    const items = isNarrowed ? found.items.filter(({ match }) => match && left.has(match.id)) : found.items;
    const nodes = await shownItems(client, found, items.slice(0, this.#first));
    if (turn !== this.#turn) return;
    this.#found = found;
    this.#shown = items;
    this.#filters?.show(counts, state.chosen);
    this.#view.filters.hidden = found.items.length === 0;
    this.#view.status.textContent = asking ? countSentence(state.typed, items.length, found) : '';
    const among = shown.filter(({ id }) => client.members('kind', 'Quotation').has(id)).length;
    const exact = asking ? exactly(among, state.typed.trim(), client.at) : [];
    this.#view.about.replaceChildren(...this.#notes(client, asking && items.length === 0), ...exact);
    this.#view.found.hidden = !asking;
    for (const part of this.#view.rest) part.hidden = asking && items.length > 0;
    this.#view.list.replaceChildren(...nodes);
    this.#offerMore();
    this.#keepAddress();
  }

  #notes(client: SearchClient, isNone: boolean): HTMLElement[] {
    const ask = (change: Partial<SearchState>) => {
      this.#view.field.focus();
      void this.ask(change);
    };
    return notes(
      this.#found,
      { ...this.#state, isNone, isPage: this.#isPage },
      {
        type: (typed) => {
          this.#view.field.value = typed;
          ask({ typed });
        },
        setApart: (apart) => {
          ask({ apart });
        },
        takeAsTyped: () => {
          ask({ exact: true });
        },
        leaveOut: (choice) => {
          ask({ without: [...this.#state.without, choice] });
        },
        unfilter: () => {
          ask({ chosen: nothingChosen() });
        },
        at: client.at,
      },
    );
  }

  #keepAddress(): void {
    const query = queryOf(this.#state);
    const { page } = this.#view;
    page.href = `${this.#base}search/${query}`;
    page.hidden = this.#isPage || this.#shown.length === 0;
    if (this.#isPage) history.replaceState(leaving(this.#view.list), '', query || location.pathname);
  }

  /** Adds the next results to the list, and goes on from the first of them. */
  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const { list } = this.#view;
    if (!this.#client) return;
    const next = this.#shown.slice(list.children.length, list.children.length + step);
    const nodes = await shownItems(this.#client, this.#found, next);
    if (turn !== this.#turn) return;
    list.append(...nodes);
    this.#offerMore();
    this.#keepAddress();
    nodes[0]?.querySelector('a')?.focus();
  }

  #offerMore(): void {
    const { list, more } = this.#view;
    const left = this.#shown.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = left > step ? `Show ${step} more (${left} left)` : `Show the last ${left}`;
  }
}
