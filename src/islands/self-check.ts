import sheet from '../styles/parts/attempt.css?url';
import { wear } from './wear.ts';

/** Questions on what was read. What lets a reader attempt them is loaded when they come near. */
class SelfCheck extends HTMLElement {
  #watching?: IntersectionObserver;

  connectedCallback(): void {
    if (this.#watching) return;
    this.#watching = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#watching?.disconnect();
        void this.#begin();
      },
      { rootMargin: '800px' },
    );
    this.#watching.observe(this);
  }

  async #begin(): Promise<void> {
    try {
      const [{ makeAttempts }] = await Promise.all([import('./self-check-panel.ts'), wear(sheet)]);
      makeAttempts(this);
    } catch (fault) {
      // The questions stand as they are, with their answers folded below them.
      console.error(fault);
    }
  }
}

customElements.define('self-check', SelfCheck);
