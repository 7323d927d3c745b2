import type {} from './search-panel.ts';
import { letSlashOpen, slashOpens } from './slash-key.ts';

/**
 * The search from any page: opens by the header’s button, by `/` and by Ctrl-K (⌘K). The dialog, its panel’s code and
 * the index are fetched when it is first opened. On the search’s own page the same keys lead to the field there.
 */
class SiteSearch extends HTMLElement {
  #dialog: Promise<HTMLDialogElement> | undefined;
  /** What is typed while the dialog is on its way, so that it is not lost. */
  #typed: string | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a.search-open');
    if (link) this.#takeOver(link);
    addEventListener('keydown', (event) => {
      this.#press(event);
    });
  }

  /** With scripts the link to the search’s page is a button that opens the dialog. */
  #takeOver(link: Element): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.append(...link.childNodes);
    button.addEventListener('click', () => void this.#open());
    button.addEventListener('pointerenter', () => void import('./search-dialog.ts'), { once: true });
    link.replaceWith(button);
    this.#tellKeys();
  }

  #press(event: KeyboardEvent): void {
    const modified = event.ctrlKey || event.metaKey;
    if (this.#typed !== undefined && event.key.length === 1 && !modified) {
      this.#typed += event.key;
      return event.preventDefault();
    }
    const command = event.key.toLowerCase() === 'k' && modified && !event.altKey && !event.shiftKey;
    const slash = event.key === '/' && !modified && !event.altKey && slashOpens() && !isTyping(event);
    if (event.defaultPrevented || (!command && !slash)) return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    const onPage = document.querySelector<HTMLElementTagNameMap['search-panel']>('search-panel[data-page]');
    const panel = onPage ?? (await this.#openDialog());
    const field = panel?.querySelector('input');
    field?.focus();
    if (this.#typed) field?.setRangeText(this.#typed, 0, field.value.length, 'end');
    else field?.select();
    this.#typed = undefined;
    await import('./search-panel.ts');
    panel?.begin();
  }

  async #openDialog(): Promise<HTMLElementTagNameMap['search-panel'] | null> {
    this.#typed ??= '';
    this.#dialog ??= this.#makeDialog();
    const dialog = await this.#dialog;
    if (!dialog.open) dialog.showModal();
    return dialog.querySelector('search-panel');
  }

  async #makeDialog(): Promise<HTMLDialogElement> {
    const { searchDialog } = await import('./search-dialog.ts');
    const dialog = await searchDialog(this.dataset['base'] ?? '/');
    const box = dialog.querySelector<HTMLInputElement>('.search-slash input');
    if (box) {
      box.checked = slashOpens();
      box.addEventListener('change', () => {
        letSlashOpen(box.checked);
        this.#tellKeys();
      });
    }
    this.append(dialog);
    return dialog;
  }

  #tellKeys(): void {
    const button = this.querySelector('button.search-open');
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
