import { early, lazily, whenLoaded } from '../../site/browser/load.client.ts';
import { notebookText } from './kept-notebook.client.ts';

const notebook = lazily(() => import('./save-toggle.client.ts'));

/**
 * A button that keeps one thing in the notebook, pressed while it is there. The notebook itself is loaded when there is
 * something in it, or the button is pressed.
 */
export class KeepButton extends HTMLElement {
  button = document.createElement('button');
  status = document.createElement('span');
  /** What the notebook does when the button is pressed, once it is there. */
  toggle?: () => void;
  #isWaiting = false;

  connectedCallback(): void {
    if (this.button.isConnected) return;
    // A page brings its own, so that nothing moves when this script comes; what a script puts in has none.
    const button = this.querySelector('button');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (button && status) Object.assign(this, { button, status });
    else this.#make();
    const load = () => notebook().then(({ tie }) => tie(this));
    const loadEarly = () => early(load);
    // A pointer or focus on it means it is about to be pressed: it should then respond at once.
    for (const near of ['pointerenter', 'focusin']) this.addEventListener(near, loadEarly, { once: true });
    this.button.addEventListener('click', () => {
      if (this.toggle) return this.toggle();
      // Pressed again while nothing has come of it, it is not to be taken back.
      if (this.#isWaiting) return;
      this.#isWaiting = true;
      void whenLoaded('the notebook', load(), () => this.toggle?.()).then(() => (this.#isWaiting = false));
    });
    if (notebookText.value) loadEarly();
    // Another tab may begin it, or a page that is read before the reader comes back to this one.
    notebookText.onElsewhere(() => {
      if (!this.toggle) loadEarly();
    });
  }

  #make(): void {
    this.button.type = 'button';
    this.button.className = 'button';
    this.button.textContent = 'Save';
    this.button.setAttribute('aria-pressed', 'false');
    this.status.setAttribute('role', 'status');
    this.append(this.button, this.status);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'keep-button': KeepButton;
  }
}

customElements.define('keep-button', KeepButton);
