import sheet from './settings.css?url';
import { element } from '../../site/browser/elements.client.ts';
import type {} from '../offline/offline-edition.client.ts';
import { chooseSettings, settingsHere } from '../../site/browser/choose-settings.client.ts';
import { type Look, settings } from '../../site/browser/settings.client.ts';
import { addStyles } from '../../site/browser/add-styles.client.ts';
import { keptTrouble } from '../../site/browser/kept-words.client.ts';

/** Makes the panel of settings behind its button, and opens it. From then on the button opens and closes it by itself. */
export async function settingsPanel(button: HTMLButtonElement): Promise<void> {
  await addStyles(sheet);
  const panel = element(
    'reader-settings',
    { id: 'reader-settings', popover: '', role: 'group', 'aria-label': 'Reading settings' },
    ...groups.map(fieldset),
    element('p', { class: 'meta', role: 'status' }, 'Saved on this device only.'),
    ...offline(),
  );
  button.after(panel);
  button.setAttribute('popovertarget', panel.id);
  button.popoverTargetElement = panel;
  panel.showPopover();
  // The other typeface is there when it is chosen.
  void document.fonts.load('1em "Atkinson Hyperlegible Next Variable"').catch(() => undefined);
}

const groups: [Look, string, [value: string, label: string][]][] = [
  [
    'theme',
    'Theme',
    [
      ['system', 'Same as device'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  ],
  [
    'face',
    'Typeface',
    [
      ['serif', 'Serif'],
      ['hyperlegible', 'Easy to read'],
    ],
  ],
  [
    'size',
    'Text size',
    [
      ['medium', 'Medium'],
      ['large', 'Large'],
      ['largest', 'Largest'],
    ],
  ],
  [
    'lines',
    'Line length',
    [
      ['short', 'Short'],
      ['medium', 'Medium'],
      ['long', 'Long'],
    ],
  ],
];

function fieldset([name, legend, options]: (typeof groups)[number]): HTMLElement {
  return element(
    'fieldset',
    {},
    element('legend', {}, legend),
    ...options.map(([value, label]) =>
      element('label', {}, element('input', { type: 'radio', name, value }), label),
    ),
  );
}

/** What is available offline, where the site can be saved; the foot of each page says where the site is. */
function offline(): HTMLElement[] {
  const { base } = document.querySelector<HTMLElement>('.footer offline-edition')?.dataset ?? {};
  if (base === undefined) return [];
  const panel = element('offline-edition', { 'data-base': base, 'data-panel': '', class: 'offline' });
  return [
    element('section', { 'aria-label': 'Reading offline' }, element('h2', {}, 'Reading offline'), panel),
  ];
}

/** Changes how the page looks without moving what is read: its first block that is seen stays where it is. */
function inPlace<T>(change: () => T): T {
  const bar = document.querySelector('.masthead')?.getBoundingClientRect().bottom ?? 0;
  // Lists of contents and notes are beside the text, some of them whatever is read.
  const blocks = document.querySelectorAll('main :is(h1, h2, h3, p, li, figure, table):not(nav *, aside *)');
  const first = [...blocks].find((block) => block.getBoundingClientRect().bottom > Math.max(bar, 0));
  const before = first?.getBoundingClientRect().top ?? 0;
  const answer = change();
  if (first && scrollY > 0)
    scrollBy({ top: first.getBoundingClientRect().top - before, behavior: 'instant' });
  return answer;
}

/** The panel in which a reader sets theme, typeface, size and line length; every choice holds at once. */
class ReaderSettings extends HTMLElement {
  connectedCallback() {
    this.show();
    this.addEventListener('change', (event) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      const { name, value } = event.target;
      const trouble = inPlace(() => chooseSettings({ [name]: value }));
      const said = this.querySelector(':scope > [role=status]');
      if (said)
        said.textContent = trouble
          ? `${keptTrouble[trouble]} What you choose holds until you leave this page.`
          : 'Saved on this device only.';
    });
    settings.onElsewhere(() => this.show());
  }

  private show() {
    const chosen = settingsHere();
    for (const input of this.querySelectorAll<HTMLInputElement>('input')) {
      input.checked = chosen[input.name as Look] === input.value;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reader-settings': ReaderSettings;
  }
}

customElements.define('reader-settings', ReaderSettings);
