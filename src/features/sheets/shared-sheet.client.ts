import { lazily, whenLoaded } from '../../site/browser/load.client.ts';

const page = lazily(() => import('./sheet-page.client.ts'));

/** A sheet that is in the page’s address; what reads it and puts it together is loaded when there is one, or one is begun. */
class SharedSheet extends HTMLElement {
  connectedCallback() {
    const open = () => void whenLoaded('the sheet', page(), ({ showSheet }) => showSheet(this));
    const begin = document.createElement('button');
    begin.type = 'button';
    begin.className = 'button button-primary';
    begin.textContent = 'Make a sheet';
    begin.onclick = open;
    this.replaceChildren(begin);
    const look = () => {
      if (location.hash.startsWith('#s=')) open();
    };
    addEventListener('hashchange', look);
    look();
  }
}

customElements.define('shared-sheet', SharedSheet);
