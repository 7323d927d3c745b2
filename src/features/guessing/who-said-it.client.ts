import { lazily, whenLoaded } from '../../site/browser/load.client.ts';

const view = lazily(() => import('./guess-view.client.ts'));

/** A game of ten quotations; what asks them comes after the page. */
class WhoSaidIt extends HTMLElement {
  connectedCallback(): void {
    void whenLoaded('the quotations', view(), ({ Guessing }) => new Guessing(this).begin());
  }
}

customElements.define('who-said-it', WhoSaidIt);
