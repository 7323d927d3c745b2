import { savedWords } from '../notebook/words/saved-words.client.ts';
import { opening } from '../../book/words/words.ts';
import { element } from '../../site/browser/elements.client.ts';
import type { Chosen } from './chosen.client.ts';

/** What a reader can do with selected words. */
interface BarActions {
  save(): void;
  note(): void;
  cite(): void;
  link(): void;
  /** Selects the sentence before or after, or one more. */
  sentence(step: 'previous' | 'next' | 'more'): void;
  close(): void;
}

/**
 * The bar of what can be done with the words that are selected: beside them, or at the foot of a small window, where the
 * system's own menu is in nobody's way. It takes neither the selection nor the focus.
 */
export class WordsBar {
  readonly #bar: HTMLElement;
  readonly #chosen = element('p', { class: 'words-chosen', role: 'status' });
  readonly #said = element('p', { class: 'meta', role: 'status' });
  readonly #next: HTMLButtonElement;
  readonly #save: HTMLButtonElement;
  readonly #needsLength: HTMLButtonElement[];

  constructor(act: BarActions) {
    this.#next = button('Next sentence', () => act.sentence('next'));
    this.#save = button('Save', () => act.save());
    const note = button('Note', () => act.note());
    const actions = [
      this.#save,
      note,
      button('Copy with citation', () => act.cite()),
      button('Copy link', () => act.link()),
    ];
    const sentences = [
      button('Previous sentence', () => act.sentence('previous')),
      this.#next,
      button('Add a sentence', () => act.sentence('more')),
    ];
    this.#needsLength = [this.#save, note];
    this.#bar = element(
      'div',
      {
        class: 'words-bar unprinted',
        role: 'group',
        'aria-label': 'Selected words',
        'data-own': '',
        hidden: '',
      },
      this.#chosen,
      element('div', { class: 'words-actions' }, ...actions),
      element(
        'div',
        { class: 'words-actions quiet' },
        ...sentences,
        button('Close', () => act.close()),
      ),
      this.#said,
    );
    // A press on it would take the selection away.
    this.#bar.addEventListener('mousedown', (event) => event.preventDefault());
    this.#bar.addEventListener('keydown', (event) => event.key === 'Escape' && act.close());
    document.body.append(this.#bar);
  }

  get isOpen(): boolean {
    return !this.#bar.hidden;
  }

  /** Whether it has the focus, or a finger is on it. */
  holds = (node: EventTarget | null): boolean => node instanceof Node && this.#bar.contains(node);

  show({ id, words, range, isTranslated, isLong }: Chosen): void {
    const letters = [...words.exact].length;
    this.#chosen.textContent = isLong
      ? `${letters.toLocaleString('en-GB')} characters: choose a shorter passage to save it.`
      : `“${opening(words.exact, 60)}”${isTranslated ? ' – whole blocks, in the language they were published in' : ''}`;
    for (const one of this.#needsLength) one.setAttribute('aria-disabled', String(isLong));
    const isSaved = savedWords(id) !== undefined;
    this.#save.setAttribute('aria-pressed', String(isSaved));
    this.#save.textContent = isSaved ? 'Saved' : 'Save';
    if (this.#bar.hidden) this.say('');
    this.#bar.hidden = false;
    this.#place(range);
  }

  say(...words: (Node | string)[]): void {
    this.#said.replaceChildren(...words);
  }

  focus(): void {
    this.#save.focus();
  }

  focusSentences(): void {
    this.#next.focus();
  }

  hide(): void {
    this.#bar.hidden = true;
  }

  /**
   * Below the words, above them where there is no room below; a small window has it at its foot (words.css). At the foot too
   * where an annotation program puts its own tool beside the words, so that neither covers the other.
   */
  #place(range: Range): void {
    const { style } = this.#bar;
    style.removeProperty('inset');
    if (getComputedStyle(this.#bar).getPropertyValue('--docked').trim() === '1') return;
    if (document.querySelector(othersTools)) {
      style.inset = 'auto auto 8px 8px';
      return;
    }
    const rects = [...range.getClientRects()];
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return;
    const { offsetWidth: width, offsetHeight: height } = this.#bar;
    const room = document.documentElement;
    const below = last.bottom + 8;
    const top = below + height <= room.clientHeight ? below : first.top - height - 8;
    const left = Math.max(8, Math.min(last.right - width / 2, room.clientWidth - width - 8));
    const visible = Math.max(8, Math.min(top, room.clientHeight - height - 8));
    style.inset = `${Math.round(visible)}px auto auto ${Math.round(left)}px`;
  }
}

/** The tools of other programs that a browser's extension may have put on the page. */
const othersTools = 'hypothesis-adder';

function button(words: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button' }, words);
  made.addEventListener('click', () => {
    if (made.getAttribute('aria-disabled') !== 'true') act();
  });
  return made;
}
