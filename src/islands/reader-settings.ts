import { applySettings, type Look, readSettings, writeSettings } from './settings.ts';

/** The panel in which a reader sets theme, typeface, size and line length; every choice holds at once. */
class ReaderSettings extends HTMLElement {
  connectedCallback() {
    this.show();
    this.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const settings = { ...readSettings(), [event.target.name]: event.target.value };
      applySettings(settings);
      writeSettings(settings);
    });
    // Another tab may have chosen otherwise.
    addEventListener('storage', () => {
      applySettings(readSettings());
      this.show();
    });
  }

  private show() {
    const settings = readSettings();
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      input.checked = settings[input.name as Look] === input.value;
    }
  }
}

customElements.define('reader-settings', ReaderSettings);
