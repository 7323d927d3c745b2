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
      const { makeAttempts } = await import('./self-check-panel.ts');
      makeAttempts(this);
    } catch (fault) {
      // The questions stand as they are, with their answers folded below them.
      console.error(fault);
    }
  }
}

customElements.define('self-check', SelfCheck);
