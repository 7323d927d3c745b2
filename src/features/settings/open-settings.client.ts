import { early, lazily, whenLoaded } from '../../site/browser/load.client.ts';

const settings = lazily(() => import('./reader-settings.client.ts'));

/** The button of the reader’s settings: their panel is made when it is first opened. */
class OpenSettings extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    let isOpening = false;
    button?.addEventListener('pointerenter', () => early(settings), { once: true });
    button?.addEventListener('click', () => {
      // Once there is a panel, the button opens and closes it by itself.
      if (isOpening || button.popoverTargetElement) return;
      isOpening = true;
      void whenLoaded('the settings', settings(), ({ settingsPanel }) => settingsPanel(button)).then(
        () => (isOpening = false),
      );
    });
  }
}

customElements.define('open-settings', OpenSettings);
