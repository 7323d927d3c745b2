import { SearchSession } from './session.client.ts';
import { completeView } from './view.client.ts';
import { stepThrough } from '../../../site/browser/step-through.client.ts';

/**
 * The search itself, round a form that is in the page: its field, what was found, and filters. On its own page
 * (`data-page`) it keeps what is asked for in the address; what follows the form is shown while nothing is asked for.
 */
class SearchPanel extends HTMLElement {
  #session: SearchSession | undefined;

  connectedCallback(): void {
    const [form, field] = [this.querySelector('form'), this.querySelector('input')];
    const status = this.querySelector<HTMLElement>('.search-status');
    if (!form || !field || !status || this.#session) return;
    const { base = '/', page } = this.dataset;
    const view = completeView(form, field, status);
    const session = new SearchSession(view, base, page !== undefined);
    this.#session = session;
    field.addEventListener('focus', () => void session.open());
    let pause: ReturnType<typeof setTimeout> | undefined;
    const ask = () => {
      clearTimeout(pause);
      return session.ask({ typed: field.value });
    };
    field.addEventListener('input', () => {
      clearTimeout(pause);
      pause = setTimeout(() => void ask(), 100);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void ask().then(() => view.list.querySelector('a')?.focus());
    });
    this.addEventListener('keydown', (event) => {
      stepThrough(event, [field, ...view.list.querySelectorAll('a')]);
    });
    if (page !== undefined) {
      void session.readAddress(field.value);
      addEventListener('popstate', () => void session.readAddress());
    } else if (field.value) {
      // Typed while this code was on its way.
      void ask();
    }
  }

  /** Makes the index ready, before anything is typed. */
  begin(): void {
    void this.#session?.open();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-panel': SearchPanel;
  }
}

customElements.define('search-panel', SearchPanel);
