/**
 * A button that copies the page’s address and says so: without what an anchor has added to it, and without what a search
 * has, unless the search is what is to be copied (`data-search`). Where there are words to go before it (`data-text`), these too.
 */
export class CopyLink extends HTMLElement {
  private timer = 0;

  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy() {
    const search = this.dataset['search'] === undefined ? '' : location.search;
    const address = location.origin + location.pathname + search;
    const { text } = this.dataset;
    const copied = await copyText(text ? `${text}\n${address}` : address);
    this.say(copied ? 'Copied' : `Couldn’t copy. Here is the link: ${address}`);
    // What was said is cleared, so that it is said again the next time; an address to copy by hand stays.
    clearTimeout(this.timer);
    if (copied) this.timer = window.setTimeout(() => this.say(''), 4000);
  }

  private say(text: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

/** As in clipboard.client.ts, which other scripts share: here it is not worth a request of its own. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-link': CopyLink;
  }
}

customElements.define('copy-link', CopyLink);
