import { element } from './elements.ts';
import { fetchParts } from './pack-parts.ts';

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
      const [parts, making, { packForm }] = await Promise.all([
        fetchParts(this.dataset['base'] ?? '/'),
        import('../exports/packs/making.ts'),
        import('./pack-form.ts'),
      ]);
      const form = packForm(parts, making, (text) => this.#say(text));
      this.replaceChildren(form, this.#status);
      this.#say('');
      if (byHand) form.querySelector('summary')?.focus();
    } catch (fault) {
      console.error(fault);
      this.#say(
        'What there is to choose could not be fetched. The packs above are there, and this may work later.',
      );
    }
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

customElements.define('pack-builder', PackBuilder);
