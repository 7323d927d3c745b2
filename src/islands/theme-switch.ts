import { readSettings, writeSettings } from './settings.ts';

const order = ['system', 'light', 'dark'] as const;

/** Goes round system, light and dark; the choice is kept on the reader's machine and applied before first paint. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const now = order.indexOf(readSettings().theme);
      const theme = order[(now + 1) % order.length] ?? 'system';
      writeSettings({ ...readSettings(), theme });
      this.show();
    });
    this.show();
  }

  private show() {
    const { theme } = readSettings();
    const label = this.querySelector('span');
    if (label) label.textContent = theme;
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }
}

customElements.define('theme-switch', ThemeSwitch);
