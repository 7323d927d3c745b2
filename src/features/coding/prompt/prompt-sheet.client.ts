import { lazily } from '../../../site/browser/load.client.ts';
import { copyText } from '../../../site/browser/clipboard.client.ts';

const another = lazily(() => import('./another-set.client.ts'));

/** The prompt sheet: copied whole, and made again for the set that the address names. */
class PromptSheet extends HTMLElement {
  /** The sheet as it was made, whatever a browser has translated on the screen. */
  #words = '';

  connectedCallback(): void {
    const said = this.querySelector('[data-said]');
    this.#read();
    this.querySelector('[data-copy]')?.addEventListener('click', () => {
      void copyText(this.#words).then((isCopied) => {
        if (said)
          said.textContent = isCopied ? 'Copied.' : 'Couldn’t copy. Select the text below, or save the file.';
      });
    });
    if (/[?&](set|quotes)=/.test(location.search)) void this.#change(said);
  }

  #read(): void {
    this.#words = this.querySelector('[data-text]')?.textContent ?? '';
  }

  async #change(said: Element | null): Promise<void> {
    try {
      const { showSet } = await another();
      await showSet(this);
      this.#read();
    } catch (fault) {
      console.error(fault);
      if (said)
        said.textContent =
          'Couldn’t load the set that this link names: the sheet below is of the first ten. Check your connection and reload.';
    }
  }
}

customElements.define('prompt-sheet', PromptSheet);
