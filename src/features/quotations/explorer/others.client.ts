import type { Quotations } from './data.client.ts';

/** The quotations that a large book’s explorer is opened without, on their way: what has come is told where results are counted. */
export class OtherQuotations {
  /** Whether they were asked for just now and could not be had. */
  areMissing = false;
  readonly #data: Quotations;
  readonly #count: HTMLElement;
  readonly #results: HTMLElement;
  #areComing = false;

  constructor(data: Quotations, count: HTMLElement, results: HTMLElement) {
    this.#data = data;
    this.#count = count;
    this.#results = results;
  }

  /** @param then called when they have come, or are known not to; asked for again, they are fetched again */
  async fetch(then: () => void): Promise<void> {
    if (this.#areComing) return;
    this.#areComing = true;
    this.#results.setAttribute('aria-busy', 'true');
    const { corpus, size } = this.#data;
    const tell = (come: number) => (this.#count.textContent = `${come} of ${size} quotations fetched …`);
    tell(corpus.size);
    await this.#data.fetchRest(tell).catch((fault: unknown) => {
      console.error(fault);
      this.areMissing = true;
    });
    this.#areComing = false;
    this.#results.removeAttribute('aria-busy');
    then();
    this.areMissing = false;
  }
}
