/** The button of the reader’s settings: their panel is made when it is first asked for. */
class OpenSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const load = () => import('./reader-settings.ts');
    button?.addEventListener('pointerenter', () => void load(), { once: true });
    button?.addEventListener('click', () => void load().then(({ settingsPanel }) => settingsPanel(button)), {
      once: true,
    });
  }
}

customElements.define('open-settings', OpenSettings);
