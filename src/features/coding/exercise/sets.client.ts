import type { CodedQuote } from '../data.ts';
import { type SetChoice, queryOf } from '../set.ts';
import { counted } from '../../../book/words/words.ts';
import { button, element } from '../../../site/browser/elements.client.ts';

/** Says which quotations are being coded, and offers others. */
export class SetBar {
  readonly bar = element('div', { class: 'coding-set' });
  readonly #told = element('p');

  constructor(all: number, choose: (choice: SetChoice) => void) {
    this.bar.append(
      this.#told,
      element(
        'div',
        { class: 'coding-actions' },
        button('Another ten', () => choose({ name: randomName() })),
        button(`All ${all}`, () => choose({ name: 'all' })),
      ),
    );
  }

  show(choice: SetChoice, quotes: readonly CodedQuote[]): void {
    const link = element('a', { href: queryOf(choice) }, 'link to this set');
    const missing = (choice.ids?.length ?? quotes.length) - quotes.length;
    const unknown =
      missing > 0
        ? ` ${counted(missing, 'id')} in the address ${missing === 1 ? 'is' : 'are'} not known here.`
        : '';
    this.#told.replaceChildren(`${counted(quotes.length)} to code (`, link, `).${unknown}`);
  }
}

/** Six letters and figures, which nobody will draw twice. */
function randomName(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(6));
  return [...numbers].map((number) => (number % 36).toString(36)).join('');
}
