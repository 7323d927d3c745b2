/** A menu of the bar: it closes at Escape, when one of its links is followed, and when the reader turns elsewhere. */
class BarMenu extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = details?.querySelector('summary');
    if (!details) return;
    const panel = details.querySelector<HTMLElement>('.bar-panel');
    // With large text the bar has several lines: all of the panel can be reached below them.
    const fit = () => {
      if (details.open && panel)
        panel.style.maxBlockSize = `${Math.max(innerHeight - panel.getBoundingClientRect().top, 120)}px`;
    };
    details.addEventListener('toggle', fit);
    addEventListener('resize', fit);
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
