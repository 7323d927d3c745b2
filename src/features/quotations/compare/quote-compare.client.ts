import { lazily, whenLoaded } from '../../../site/browser/load.client.ts';

const view = lazily(() => import('./compare-view.client.ts'));

/** Two groups of quotations side by side; what shows them comes after the page. */
class QuoteCompare extends HTMLElement {
  connectedCallback(): void {
    void whenLoaded('the comparison', view(), ({ Comparing }) => new Comparing(this).begin());
  }
}

customElements.define('quote-compare', QuoteCompare);
