import type { Address } from './address.client.ts';
import { type Facet, plainState, readState, type State, writeState } from '../../query/index.ts';

/**
 * What is asked, and the address that says so. A choice is a step that the browser’s back button undoes; so is a run of
 * typing, but not each letter of it, and the address follows the typing at its own pace.
 */
export class ExplorerSession {
  state = plainState;
  /** How many results are shown, until more are asked for. */
  shown: number;
  readonly #facets: readonly Facet[];
  readonly #place: Address;
  readonly #show: () => void;
  readonly #step: number;
  #typing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param show told whenever something else is asked @param step how many results are shown at a time */
  constructor(facets: readonly Facet[], place: Address, show: () => void, step: number) {
    this.shown = this.#step = step;
    this.#facets = facets;
    this.#place = place;
    this.#show = show;
    addEventListener('popstate', () => {
      if (place.isHere()) this.readAddress();
    });
    addEventListener('pagehide', () => {
      this.settle();
      this.#remember();
    });
    // A page that is loaded again is told of it too late: each place at which a reader comes to rest is remembered.
    for (const when of ['visibilitychange', 'scrollend']) addEventListener(when, () => this.#remember());
  }

  /** Where the reader was before leaving the page, if they have come back to it. */
  get left(): Partial<Left> {
    return (history.state ?? {}) as Partial<Left>;
  }

  more(): void {
    this.shown += this.#step;
    this.#show();
    this.#remember();
  }

  #remember(): void {
    const left: Left = { scroll: scrollY, shown: this.shown };
    if (this.#place.isHere()) history.replaceState(left, '');
  }

  /** Asks for what the address says. An anchor that names a value, as links to the plain page have it, chooses that value. */
  readAddress(): void {
    clearTimeout(this.#pause);
    this.#typing = false;
    const search = this.#place.search();
    this.state = readState(search, this.#facets);
    const anchor = this.#place.anchor();
    const facet = search
      ? undefined
      : this.#facets.find(({ values }) => values.some(({ id }) => id === anchor));
    if (facet) {
      this.state = { ...this.state, choices: { [facet.id]: { values: [anchor], mode: 'any' } } };
      this.#write();
    }
    this.shown = this.left.shown ?? this.#step;
    this.#show();
  }

  choose(change: Partial<State>): void {
    this.settle();
    this.state = { ...this.state, ...change };
    this.shown = this.#step;
    this.#push();
    this.#show();
  }

  /** Asks for what another query string says. */
  ask(search: string): void {
    this.choose(readState(search, this.#facets));
  }

  type(q: string): void {
    if (q === this.state.q) return;
    this.state = { ...this.state, q };
    this.shown = this.#step;
    if (!this.#typing) this.#push();
    this.#typing = true;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#write();
    }, 400);
    this.#show();
  }

  /** Ends a run of typing: the address has all of it. */
  settle(): void {
    if (this.#typing) this.#write();
    clearTimeout(this.#pause);
    this.#typing = false;
  }

  get #address(): string {
    return this.#place.of(writeState(this.state, this.#facets));
  }

  #push(): void {
    if (this.#address !== this.#place.of(this.#place.search())) history.pushState(null, '', this.#address);
  }

  /** A field that loses the focus because its page is left has nothing more to write: the address is another’s by then. */
  #write(): void {
    if (this.#place.isHere()) history.replaceState(history.state, '', this.#address);
  }
}

interface Left {
  scroll: number;
  shown: number;
}
