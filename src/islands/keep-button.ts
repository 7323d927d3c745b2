/**
 * A button that keeps one thing in the notebook, pressed while it is there. The notebook itself is loaded when there is
 * something in it, or the button is pressed.
 */
export class KeepButton extends HTMLElement {
  button = document.createElement('button');
  status = document.createElement('span');
  /** What the notebook does when the button is pressed, once it is there. */
  toggle?: () => void;

  connectedCallback(): void {
    if (this.button.isConnected) return;
    // A page brings its own, so that nothing moves when this script comes; what a script puts in has none.
    const button = this.querySelector('button');
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (button && status) Object.assign(this, { button, status });
    else this.#make();
    let loading: Promise<void> | undefined;
    const load = () => (loading ??= import('./keep-toggle.ts').then(({ tie }) => tie(this)));
    // Whoever comes near is about to press: it should then answer at once.
    for (const near of ['pointerenter', 'focusin'])
      this.addEventListener(near, () => void load(), { once: true });
    this.button.addEventListener('click', () => {
      if (this.toggle) this.toggle();
      else void load().then(() => this.toggle?.());
    });
    if (hasNotebook()) void load();
    // Another tab, or another button of this one, may begin it.
    else addEventListener('storage', () => void load(), { once: true });
  }

  #make(): void {
    this.button.type = 'button';
    this.button.className = 'button';
    this.button.textContent = 'Keep';
    this.button.setAttribute('aria-pressed', 'false');
    this.status.setAttribute('role', 'status');
    this.append(this.button, this.status);
  }
}

/** The key is that of src/islands/notebook-storage.ts. */
function hasNotebook(): boolean {
  try {
    return localStorage.getItem('joined-up:notebook') !== null;
  } catch {
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'keep-button': KeepButton;
  }
}

customElements.define('keep-button', KeepButton);
