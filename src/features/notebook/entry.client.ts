import type { KeptItem } from './item.ts';
import { lookedUp } from './words/look-up.client.ts';
import { kindNames } from './exports/export.ts';
import { type Entry, keyOf, readLabels } from './notebook.ts';
import { element } from '../../site/browser/elements.client.ts';

/** What a reader may do with an entry. */
interface EntryActions {
  note(note: string): void;
  label(labels: string[]): void;
  move(by: -1 | 1): void;
  remove(): void;
}

/** One entry on the page, as a list item that lives as long as the entry is shown. */
export class EntryRow {
  readonly item: HTMLLIElement;
  readonly name: string;
  readonly #note = element('textarea', { rows: '3' });
  readonly #labels = element('input', { type: 'text', autocomplete: 'off' });
  readonly #printed = element('p', { class: 'notebook-printed' });
  readonly #up: HTMLButtonElement;
  readonly #down: HTMLButtonElement;
  #isWriting = false;

  constructor(entry: Entry, known: KeptItem | undefined, base: string, act: EntryActions) {
    this.name = known?.title ?? `${kindNames[entry.kind]} “${entry.id}”`;
    this.#up = this.#button('Move up', () => act.move(-1));
    this.#down = this.#button('Move down', () => act.move(1));
    const actions = element(
      'div',
      { class: 'notebook-actions' },
      ...[this.#up, this.#down, this.#button('Remove', () => act.remove())],
    );
    actions.addEventListener('keydown', (event) => {
      if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
      event.preventDefault();
      act.move(event.key === 'ArrowUp' ? -1 : 1);
    });
    this.#note.addEventListener('input', () => {
      this.#print();
      this.#isWriting = true;
      act.note(this.#note.value);
      this.#isWriting = false;
    });
    const label = () => act.label(readLabels(this.#labels.value));
    this.#labels.addEventListener('change', label);
    // Leaving the page does not leave the field.
    addEventListener('pagehide', () => document.activeElement === this.#labels && label());
    this.item = element(
      'li',
      { class: 'notebook-entry', 'data-key': keyOf(entry) },
      ...told(entry, known, this.name, base),
      ...(entry.words ? [lookedUp(entry.words, base)] : []),
      element('label', {}, 'Your note', this.#note),
      element('label', {}, 'Labels, with commas between', this.#labels),
      this.#printed,
      actions,
    );
  }

  /**
   * Shows what the notebook has. A note is stored letter by letter, so one that another tab has written takes the place
   * of what is here, or the next letter would undo it; labels that are being written are left to the reader.
   */
  show({ note, labels }: Entry, isFirst: boolean, isLast: boolean): void {
    if (!this.#isWriting && this.#note.value !== note) this.#note.value = note;
    if (document.activeElement !== this.#labels) this.#labels.value = labels.join(', ');
    this.#up.setAttribute('aria-disabled', String(isFirst));
    this.#down.setAttribute('aria-disabled', String(isLast));
    this.#print();
  }

  /** Paper shows notes and labels as text: a field would be cut off at its edge. */
  #print(): void {
    const labels = this.#labels.value && `Labels: ${this.#labels.value}`;
    this.#printed.textContent = [this.#note.value, labels].filter(Boolean).join('\n');
  }

  #button(words: string, act: () => void): HTMLButtonElement {
    const name = element('span', { class: 'visually-hidden' }, ` ${this.name}`);
    const button = element('button', { type: 'button', class: 'button' }, words, name);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') act();
    });
    return button;
  }
}

function told(
  { kind, words: chosen }: Entry,
  known: KeptItem | undefined,
  name: string,
  base: string,
): HTMLElement[] {
  if (!known)
    return [
      element('h2', {}, name),
      element('p', { class: 'meta' }, 'This site no longer has it, or its words could not be fetched.'),
    ];
  const isInWords = kind === 'quote' || kind === 'paragraph' || kind === 'words';
  const heading = isInWords ? `${kindNames[kind]} · ${known.place}` : known.title;
  const link = element('a', { href: base + known.address.slice(1) }, heading);
  // Several may be of one place: to those who see the words below it, those tell them apart.
  if (isInWords) link.append(element('span', { class: 'visually-hidden' }, `: ${known.title}`));
  const words = element('p', { ...known.way }, known.text);
  return [
    element('h2', {}, link),
    kind === 'quote' || chosen ? element('blockquote', {}, words) : words,
    ...(known.translation ? [element('p', { class: 'translation' }, known.translation)] : []),
    element('p', { class: 'meta' }, `${known.citation}.`),
  ];
}
