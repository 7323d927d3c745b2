import { element } from '../../../site/browser/elements.client.ts';
import { lazily } from '../../../site/browser/load.client.ts';
import { fetchParts } from './parts.client.ts';

const making = lazily(() => import('../making.ts'));
const form = lazily(() => import('./form.client.ts'));

/**
 * Puts a course pack together in the browser. What it is put together from, and what writes it, are fetched when a
 * reader asks for them, or has followed a link to something chosen.
 */
class PackBuilder extends HTMLElement {
  readonly #status = element('p', { role: 'status', class: 'pack-status' });
  readonly #begin = element('button', { type: 'button', class: 'button' }, 'Choose what goes in');

  connectedCallback(): void {
    this.#begin.addEventListener('click', () => void this.#open(true));
    this.replaceChildren(this.#begin, this.#status);
    if (location.search.length > 1) void this.#open(false);
  }

  async #open(byHand: boolean): Promise<void> {
    this.#say('Fetching what there is to choose …');
    try {
      const [parts, maker, { packForm }] = await Promise.all([
        fetchParts(this.dataset['base'] ?? '/'),
        making(),
        form(),
      ]);
      const made = packForm(parts, maker, (text) => this.#say(text));
      this.replaceChildren(made, this.#status);
      this.#say('');
      if (byHand) made.querySelector('summary')?.focus();
    } catch (fault) {
      console.error(fault);
      this.#say(
        'Couldn’t load the list of items. Check your connection and try again; the packs above are there as well.',
      );
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define('pack-builder', PackBuilder);
