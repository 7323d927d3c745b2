import { explorerAddress } from './address.client.ts';
import { fetchQuotations } from './data.client.ts';
import { ExplorerSession } from './session.client.ts';
import { buildView } from './view.client.ts';
import { stepThrough } from '../../../site/browser/step-through.client.ts';

/**
 * The quotations, searched and filtered by the reader; the address holds the whole search. What the page
 * shows without scripts, every quotation under its theme, is put away once there is something better to show.
 */
class QuoteExplorer extends HTMLElement {
  #begun = false;

  async connectedCallback(): Promise<void> {
    const [form, field] = [this.querySelector('form'), this.querySelector('input')];
    if (!form || !field || this.#begun) return;
    this.#begun = true;
    // Sent before the quotations are here, it would load the page again.
    form.addEventListener('submit', (event) => event.preventDefault());
    await this.#tryToBegin(form, field);
  }

  async #tryToBegin(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
    try {
      await this.#begin(form, field);
      this.dataset['shows'] = 'results';
    } catch (fault) {
      console.error(fault);
      this.dataset['shows'] = 'all';
      const status = form.querySelector('[role=status]');
      if (status)
        status.textContent = `Couldn’t load the search${navigator.onLine ? '' : ': you’re offline'}. Here is every quotation under its theme. Reload this page to try again.`;
      addEventListener('online', () => void this.#tryToBegin(form, field), { once: true });
    }
  }

  async #begin(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    const data = await fetchQuotations(base);
    // Typed while the quotations were on their way: it takes the place of what the address asks for.
    const typed = field.value;
    let late = 0;
    const show = () => {
      view.show(late);
    };
    const session = new ExplorerSession(data.corpus.facets, explorerAddress(base), show, data.step);
    const view = buildView(form, field, data, () => session);
    session.readAddress();
    // The results came too late for the browser to go back to the place that the reader had left.
    const { scroll } = session.left;
    if (scroll) requestAnimationFrame(() => scrollTo(0, scroll));
    if (typed && typed !== session.state.q) session.type(typed);
    let pause: ReturnType<typeof setTimeout> | undefined;
    const type = () => {
      clearTimeout(pause);
      late = 600;
      session.type(field.value);
      late = 0;
    };
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(type, 80);
    });
    field.addEventListener('change', () => {
      type();
      session.settle();
    });
    form.addEventListener('submit', () => {
      type();
      session.settle();
      view.toResults();
    });
    form.querySelector('.explorer-skip')?.addEventListener('click', (event) => {
      event.preventDefault();
      view.toResults();
    });
    this.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && event.target === field && field.value) {
        event.preventDefault();
        field.value = '';
        type();
      } else stepThrough(event, [field, ...view.results.querySelectorAll<HTMLElement>('a.place')]);
    });
    this.addEventListener('click', (event) => {
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : undefined;
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      session.ask(link.search);
      field.focus();
    });
  }
}

customElements.define('quote-explorer', QuoteExplorer);
