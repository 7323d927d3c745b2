import { anchorIn } from '../../lib/anchor.ts';

/**
 * `<gone-parts>` holds notes on parts of a page that are gone, each under its old id. A reader who comes with the id of
 * one that has moved is sent on; on a page that has itself moved, so is everyone else (`data-otherwise`).
 */
class GoneParts extends HTMLElement {
  readonly #follow = () => this.#sendOn();

  connectedCallback(): void {
    this.#sendOn();
    window.addEventListener('hashchange', this.#follow);
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#follow);
  }

  #sendOn(): void {
    const id = anchorIn(location.hash);
    const note = id === '' ? undefined : [...this.children].find((child) => child.id === id);
    const to = note ? this.#placeOf(note) : this.dataset['otherwise'];
    // Replaced, so that going back leads to where the reader came from.
    if (to) location.replace(to);
  }

  /** Where the thing is now; nowhere, if it was taken out, and then the note is what there is to read. */
  #placeOf(note: Element): string | undefined {
    return note.hasAttribute('data-moved') ? note.querySelector('a')?.href : undefined;
  }
}

customElements.define('gone-parts', GoneParts);
