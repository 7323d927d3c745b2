import { lazily } from '../../../site/browser/load.client.ts';
import { copyText } from '../../../site/browser/clipboard.client.ts';

const another = lazily(() => import('./another-set.client.ts'));

/** The prompt sheet: copied whole, and made again for the set that the address names. */
class PromptSheet extends HTMLElement {
  connectedCallback(): void {
    const [text, said] = [this.querySelector('[data-text]'), this.querySelector('[data-said]')];
    this.querySelector('[data-copy]')?.addEventListener('click', () => {
      void copyText(text?.textContent ?? '').then((isCopied) => {
        if (said)
          said.textContent = isCopied ? 'Copied.' : 'Couldn’t copy. Select the text below, or save the file.';
      });
    });
    if (/[?&](set|quotes)=/.test(location.search)) void this.#change(said);
  }

  async #change(said: Element | null): Promise<void> {
    try {
      const { showSet } = await another();
      await showSet(this);
    } catch (fault) {
      console.error(fault);
      if (said)
        said.textContent =
          'Couldn’t load the set that this link names: the sheet below is of the first ten. Check your connection and reload.';
    }
  }
}

customElements.define('prompt-sheet', PromptSheet);
