import type {} from './search-panel.ts';
import { letSlashOpen, slashOpens } from './slash-key.ts';

/**
 * The search from any page: opens by the header’s button, by `/` and by Ctrl-K (⌘K). The panel’s code and the index are
 * fetched when it is first opened. On the search’s own page the same keys lead to the field there.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const link = document.querySelector('a.search-open');
    if (link) this.#takeOver(link);
    addEventListener('keydown', (event) => {
      this.#press(event);
    });
    const dialog = this.#dialog;
    dialog?.querySelector('.search-close')?.addEventListener('click', () => {
      dialog.close();
    });
    dialog?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      // A search field would only be emptied by it.
      event.preventDefault();
      dialog.close();
    });
    dialog?.addEventListener('click', ({ target }) => {
      // A press beside the dialog closes it; so does following a link, which may lead to a place on this very page.
      if (target === dialog || (target instanceof Element && target.closest('a'))) dialog.close();
    });
    this.#offerSlash();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  /** With scripts the link to the search’s page is a button that opens the dialog. */
  #takeOver(link: Element): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.append(...link.childNodes);
    button.addEventListener('click', () => void this.#open());
    link.replaceWith(button);
    this.#tellKeys();
  }

  #press(event: KeyboardEvent): void {
    const modified = event.ctrlKey || event.metaKey;
    const command = event.key.toLowerCase() === 'k' && modified && !event.altKey && !event.shiftKey;
    const slash = event.key === '/' && !modified && !event.altKey && slashOpens() && !isTyping(event);
    if (event.defaultPrevented || (!command && !slash)) return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    const onPage = document.querySelector<HTMLElementTagNameMap['search-panel']>('search-panel[data-page]');
    const panel = onPage ?? this.querySelector('search-panel');
    if (!onPage && !this.#dialog?.open) this.#dialog?.showModal();
    // The field stands in the page, so that what is typed while the code is on its way is not lost.
    panel?.querySelector('input')?.select();
    await import('./search-panel.ts');
    panel?.begin();
  }

  #offerSlash(): void {
    const box = this.querySelector<HTMLInputElement>('.search-slash input');
    if (!box) return;
    box.checked = slashOpens();
    box.addEventListener('change', () => {
      letSlashOpen(box.checked);
      this.#tellKeys();
    });
  }

  #tellKeys(): void {
    const button = document.querySelector('button.search-open');
    button?.setAttribute('aria-keyshortcuts', slashOpens() ? '/ Control+K' : 'Control+K');
    const sign = button?.querySelector('kbd');
    if (sign) sign.hidden = !slashOpens();
  }
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('site-search', SiteSearch);
