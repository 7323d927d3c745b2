import sheet from './attempt.css?url';
import { lazily } from '../../site/browser/load.client.ts';

const panel = lazily(() => import('./attempt/panel.client.ts'), sheet);

/** Questions on what was read. What lets a reader attempt them is loaded when they come near. */
class SelfCheck extends HTMLElement {
  #watching?: IntersectionObserver;
  #isMade = false;

  connectedCallback(): void {
    if (this.#watching) return;
    this.#watching = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#begin();
      },
      { rootMargin: '800px' },
    );
    this.#watching.observe(this);
  }

  async #begin(): Promise<void> {
    try {
      const { makeAttempts } = await panel();
      if (this.#isMade) return;
      this.#isMade = true;
      this.#watching?.disconnect();
      makeAttempts(this);
    } catch (fault) {
      // The questions are as they are, with their answers folded below them, until the reader comes by again.
      console.error(fault);
    }
  }
}

customElements.define('self-check', SelfCheck);
