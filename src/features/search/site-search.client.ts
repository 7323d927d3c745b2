import { early, lazily, whenLoaded } from '../../site/browser/load.client.ts';
import type {} from './panel/panel.client.ts';
import { slashOpens } from './slash-key.client.ts';

const panelCode = lazily(() => import('./panel/panel.client.ts'));
const dialogCode = lazily(() => import('./panel/dialog.client.ts'));

/**
 * The search from any page: opens by the header’s button, by `/` and by Ctrl-K (⌘K). The dialog, its panel’s code and
 * the index are fetched when it is first opened. On the search’s own page the same keys lead to the field there.
 */
class SiteSearch extends HTMLElement {
  #dialog: HTMLDialogElement | undefined;
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
    button.addEventListener('pointerenter', () => early(dialogCode), { once: true });
    link.replaceWith(button);
    this.#tellKeys();
    slashOpens.onElsewhere(() => this.#tellKeys());
  }

  #press(event: KeyboardEvent): void {
    const modified = event.ctrlKey || event.metaKey;
    // A control that has the focus is what its keys are for.
    const isMeant = event.target === document.body || this.contains(event.target as Node);
    if (this.#typed !== undefined && !modified && isMeant) {
      if (event.key === 'Escape') return this.#letGo();
      if (event.key === 'Backspace') this.#typed = this.#typed.slice(0, -1);
      if (event.key.length === 1) {
        if (!event.repeat) this.#typed += event.key;
        return event.preventDefault();
      }
    }
    const command = event.key.toLowerCase() === 'k' && modified && !event.altKey && !event.shiftKey;
    const slash = event.key === '/' && !modified && !event.altKey && slashOpens.value && !isTyping(event);
    if (event.defaultPrevented || (!command && !slash)) return;
    event.preventDefault();
    void this.#open();
  }

  async #open(): Promise<void> {
    if (this.#typed !== undefined) return;
    const onPage = document.querySelector<HTMLElementTagNameMap['search-panel']>('search-panel[data-page]');
    if (onPage) {
      onPage.querySelector('input')?.focus();
      onPage.querySelector('input')?.select();
      return void whenLoaded('the search', panelCode(), () => onPage.begin());
    }
    this.#typed = '';
    await whenLoaded('the search', Promise.all([this.#makeDialog(), panelCode()]), ([dialog]) => {
      // The reader has thought better of it meanwhile.
      if (this.#typed === undefined) return;
      if (!dialog.open) dialog.showModal();
      const panel = dialog.querySelector('search-panel');
      const field = panel?.querySelector('input');
      field?.focus();
      if (this.#typed) {
        field?.setRangeText(this.#typed, 0, field.value.length, 'end');
        field?.dispatchEvent(new Event('input'));
      } else field?.select();
      panel?.begin();
    });
    this.#letGo();
  }

  /** The keys are the page’s again. */
  #letGo(): void {
    this.#typed = undefined;
  }

  async #makeDialog(): Promise<HTMLDialogElement> {
    if (this.#dialog) return this.#dialog;
    const { searchDialog } = await dialogCode();
    const dialog = await searchDialog(this.dataset['base'] ?? '/');
    // Asked for twice, it may be there by now.
    if (this.#dialog) return this.#dialog;
    this.#dialog = dialog;
    dialog.querySelector('.search-slash input')?.addEventListener('change', () => this.#tellKeys());
    this.append(dialog);
    this.#tellKeys();
    return dialog;
  }

  #tellKeys(): void {
    const button = this.querySelector('button.search-open');
    button?.setAttribute('aria-keyshortcuts', slashOpens.value ? '/ Control+K' : 'Control+K');
    const sign = button?.querySelector('kbd');
    if (sign) sign.hidden = !slashOpens.value;
    const box = this.querySelector<HTMLInputElement>('.search-slash input');
    if (box) box.checked = slashOpens.value;
  }
}

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('site-search', SiteSearch);
