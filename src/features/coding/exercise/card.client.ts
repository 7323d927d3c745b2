import type { CodedQuote, CodingData } from '../data.ts';
import { foldedRules, movedTo } from './parts.client.ts';
import { button, element } from '../../../site/browser/elements.client.ts';

interface Acts {
  /** The themes given, none of them too; nothing when the quotation is no longer coded. */
  code: (id: string, themes: string[] | undefined) => void;
  go: (by: -1 | 1) => void;
  finish: () => void;
}

/** One quotation, and the themes to give it. */
export class CodingCard {
  readonly form = element('form', { class: 'coding-card' });
  readonly #heading = movedTo('h2', '');
  readonly #quote = element('blockquote');
  readonly #who = element('p', { class: 'meta' });
  readonly #boxes: { id: string; box: HTMLInputElement }[];
  readonly #none = element('input', { type: 'checkbox' });
  readonly #back: HTMLButtonElement;
  readonly #next = element('button', { class: 'button' }, 'Next');
  #id = '';

  constructor({ themes }: CodingData, acts: Acts) {
    this.#boxes = themes.map(({ id }) => ({ id, box: element('input', { type: 'checkbox', value: id }) }));
    const rows = themes.map(({ id, name }, index) => {
      const box = this.#boxes[index]?.box ?? '';
      return element('li', {}, element('label', {}, box, name), foldedRules(id, name));
    });
    const none = element('li', {}, element('label', {}, this.#none, 'None of these'));
    this.#back = button('Back', () => acts.go(-1));
    this.form.append(
      this.#heading,
      this.#quote,
      this.#who,
      element(
        'fieldset',
        {},
        element('legend', {}, 'Which themes does it carry? One to four is usual.'),
        element('ul', { class: 'coding-themes', role: 'list' }, ...rows, none),
      ),
      element('div', { class: 'coding-actions' }, this.#back, this.#next, button('Compare', acts.finish)),
    );
    this.form.addEventListener('change', ({ target }) => acts.code(this.#id, this.#read(target)));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      acts.go(1);
    });
  }

  /** Shows a quotation with what it was given before. */
  show({ id, words, way, who }: CodedQuote, place: number, count: number, given?: readonly string[]): void {
    this.#id = id;
    this.#heading.textContent = `Quotation ${place + 1} of ${count}`;
    this.#quote.replaceChildren(element('span', { ...way }, words));
    this.#who.textContent = who;
    for (const one of this.#boxes) one.box.checked = given?.includes(one.id) ?? false;
    this.#none.checked = given?.length === 0;
    this.#back.setAttribute('aria-disabled', String(place === 0));
    this.#next.textContent = place === count - 1 ? 'Finish and compare' : 'Next';
  }

  focus(): void {
    this.#heading.focus();
  }

  #read(changed: EventTarget | null): string[] | undefined {
    if (changed === this.#none && this.#none.checked) for (const { box } of this.#boxes) box.checked = false;
    const themes = this.#boxes.filter(({ box }) => box.checked).map(({ id }) => id);
    if (themes.length > 0) this.#none.checked = false;
    return themes.length > 0 || this.#none.checked ? themes : undefined;
  }
}
