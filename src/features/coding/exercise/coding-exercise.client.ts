import { lazily } from '../../../site/browser/load.client.ts';

const panelCode = lazily(() => import('./panel.client.ts'));

/** The coding exercise. Until it is begun the page is a worksheet; what lets a reader code here is loaded then. */
class CodingExercise extends HTMLElement {
  #begun = false;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-begin]');
    button?.addEventListener('click', () => void this.#begin(button, true));
    // An address that names a set is one that somebody was given to work with.
    if (button && /[?&](set|quotes)=/.test(location.search)) void this.#begin(button, false);
  }

  async #begin(button: HTMLButtonElement, isAsked: boolean): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const said = this.querySelector('[data-begin-status]');
    if (said && isAsked) said.textContent = 'Loading the exercise …';
    try {
      const { CodingPanel } = await panelCode();
      const panel = await CodingPanel.load(this);
      button.remove();
      said?.remove();
      panel.start(isAsked);
    } catch (fault) {
      console.error(fault);
      this.#begun = false;
      if (said)
        said.textContent =
          'Couldn’t load the exercise. Check your connection and try again, or work with the sheet below.';
    }
  }
}

customElements.define('coding-exercise', CodingExercise);
