import type { Codes } from '../agreement.ts';
import type { CodedQuote } from '../data.ts';
import { button, element } from '../../../site/browser/elements.client.ts';

/** How many are coded, and a button to each quotation. */
export class CodingProgress {
  readonly nav = element('nav', { class: 'coding-progress', 'aria-label': 'Quotations of the set' });
  readonly #count = element('p');
  readonly #list = element('ol', { role: 'list' });
  readonly #go: (place: number) => void;

  constructor(go: (place: number) => void) {
    this.#go = go;
    this.nav.append(this.#count, this.#list);
  }

  show(quotes: readonly CodedQuote[], codes: Codes, current: number): void {
    this.#count.textContent = `${quotes.filter(({ id }) => codes.has(id)).length} of ${quotes.length} coded`;
    while (this.#list.childElementCount > quotes.length) this.#list.lastElementChild?.remove();
    while (this.#list.childElementCount < quotes.length) this.#add(this.#list.childElementCount);
    quotes.forEach(({ id }, place) => {
      const button = this.#list.children[place]?.firstElementChild;
      button?.setAttribute('aria-label', `Quotation ${place + 1}${codes.has(id) ? ', coded' : ''}`);
      button?.toggleAttribute('data-coded', codes.has(id));
      if (place === current) button?.setAttribute('aria-current', 'step');
      else button?.removeAttribute('aria-current');
    });
  }

  #add(place: number): void {
    this.#list.append(
      element(
        'li',
        {},
        button(String(place + 1), () => this.#go(place)),
      ),
    );
  }
}
