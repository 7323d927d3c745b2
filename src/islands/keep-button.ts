import { type KeptKind, add, entryOf, keptKinds, remove } from '../domain/notebook.ts';
import { element } from './elements.ts';
import type { Trouble } from './notebook-storage.ts';
import { notebookStore } from './notebook-store.ts';

/** A button that keeps one thing in the notebook, pressed while it is there. */
export class KeepButton extends HTMLElement {
  #button?: HTMLButtonElement;
  readonly #status = element('span', { role: 'status' });

  connectedCallback(): void {
    const { kind, id, name } = this.dataset;
    if (this.#button || !isKind(kind) || !id) return;
    const button = element('button', { type: 'button', class: 'button' }, 'Keep');
    if (name) button.append(element('span', { class: 'visually-hidden' }, ` ${name}`));
    button.addEventListener('click', () => this.#toggle(kind, id));
    this.#button = button;
    this.append(button, this.#status);
    const show = () => button.setAttribute('aria-pressed', String(isKept(kind, id)));
    notebookStore.onChange(show);
    show();
  }

  #toggle(kind: KeptKind, id: string): void {
    const key = `${kind}:${id}`;
    const entry = entryOf(notebookStore.found.notebook, key);
    if (entry && (entry.note || entry.labels.length > 0)) {
      this.#status.textContent = 'It has a note or labels of yours: remove it in the notebook.';
      return;
    }
    const trouble = notebookStore.change((notebook) =>
      entry ? remove(notebook, key) : add(notebook, { kind, id }, new Date().toISOString()),
    );
    this.#status.textContent = trouble
      ? notKept[trouble]
      : entry
        ? 'No longer kept'
        : 'Kept in your notebook';
  }
}

const notKept: Record<Trouble, string> = {
  forbidden: 'Not kept: your browser forbids this site to store anything.',
  full: 'Not kept: there is no room left in your browser’s storage for this site.',
  damaged: 'Not kept: your notebook could not be read. Open it to see why.',
  newer: 'Not kept: your notebook was written by a later version of this site. Open it to see more.',
};

const isKept = (kind: KeptKind, id: string) =>
  entryOf(notebookStore.found.notebook, `${kind}:${id}`) !== undefined;
const isKind = (kind: string | undefined): kind is KeptKind => keptKinds.includes(kind as KeptKind);

declare global {
  interface HTMLElementTagNameMap {
    'keep-button': KeepButton;
  }
}

customElements.define('keep-button', KeepButton);
