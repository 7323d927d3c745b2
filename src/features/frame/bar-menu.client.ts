/** A menu of the bar: it closes at Escape, when one of its links is followed, and when the reader turns elsewhere. */
class BarMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = details?.querySelector('summary');
    if (!details) return;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) details.open = false;
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !details.open) return;
      details.open = false;
      summary?.focus();
    });
    addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.contains(target)) details.open = false;
    });
  }
}

customElements.define('bar-menu', BarMenu);
