import { type Guessed, guessedSet, setsOf } from './guesses.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import { fetchedJson } from '../../site/browser/notice.client.ts';
import { whenLoaded } from '../../site/browser/load.client.ts';

/** Ten quotations, one at a time: guess the role, see the evidence, count. Which ten they are is in the address. */
export class Guessing {
  readonly #place: HTMLElement;
  #all: Guessed[] = [];
  #set: Guessed[] = [];
  #number = 1;
  #at = 0;
  #right = 0;

  /** @param place the element that the game is in */
  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Fetches the quotations, and asks the first of the set that the address names. */
  begin(): void {
    const load = fetchedJson<Guessed[]>(this.#place.dataset['quotes'] ?? '');
    void whenLoaded('the quotations', load, (quotes) => {
      this.#all = quotes.filter(({ speaker }) => speaker);
      const asked = Number(new URLSearchParams(location.search).get('set'));
      this.#begin(Number.isInteger(asked) && asked > 0 ? asked : 1);
    });
  }

  #begin(number: number): void {
    this.#number = ((number - 1) % setsOf(this.#all.length)) + 1;
    this.#set = guessedSet(this.#all, this.#number);
    const { at, right } = this.#left();
    [this.#at, this.#right] = [at, right];
    if (at >= this.#set.length) this.#end();
    else this.#ask();
  }

  /** How far this set had come when the page was left, by a link to the evidence or by a reload. */
  #left(): { at: number; right: number } {
    const { guess } = (history.state ?? {}) as { guess?: Partial<Record<'set' | 'at' | 'right', unknown>> };
    const [at, right] = [Number(guess?.at), Number(guess?.right)];
    const isSound = Number.isInteger(at) && at <= this.#set.length && right >= 0 && right <= at;
    return guess?.set === this.#number && isSound ? { at, right } : { at: 0, right: 0 };
  }

  #remember(): void {
    const guess = { set: this.#number, at: this.#at, right: this.#right };
    history.replaceState({ ...(history.state as object | null), guess }, '');
  }

  #ask(isNext = false): void {
    const quote = this.#set[this.#at];
    if (!quote) return;
    const said = element('p', { role: 'status' });
    const words = element(
      'blockquote',
      { tabindex: '-1' },
      element('p', quote.language ? { lang: quote.language, dir: 'auto' } : {}, `“${quote.text}”`),
    );
    const buttons: HTMLButtonElement[] = this.#roles().map(([role, name]) => {
      const made = button(name, () => this.#guess(quote, role, made, buttons, said), { 'data-role': role });
      return made;
    });
    const choices = element(
      'div',
      { class: 'guess-choices', role: 'group', 'aria-label': 'Who is speaking?' },
      ...buttons,
    );
    this.#place.replaceChildren(this.#score(), words, choices, said);
    if (isNext) words.focus();
  }

  #guess(
    quote: Guessed,
    role: string,
    pressed: HTMLButtonElement,
    buttons: readonly HTMLButtonElement[],
    said: HTMLElement,
  ): void {
    const isRight = role === quote.speaker;
    if (isRight) this.#right += 1;
    this.#at += 1;
    this.#remember();
    for (const one of buttons) {
      one.disabled = true;
      if (one.dataset['role'] === quote.speaker) one.classList.add('guess-right');
    }
    pressed.classList.add('guess-mine');
    const place = element(
      'a',
      { href: `${this.#place.dataset['base'] ?? '/'}quotes/${quote.id}/` },
      quote.locator,
    );
    said.replaceChildren(
      element('b', {}, isRight ? 'Right. ' : 'Not this time. '),
      `It is the ${quote.who}, in `,
      place,
      `. ${quote.gloss}`,
    );
    const isLast = this.#at >= this.#set.length;
    const next = isLast
      ? button('Show the score', () => this.#end(), { class: 'button button-primary' })
      : button('Next quotation', () => this.#ask(true), { class: 'button button-primary' });
    this.#place.querySelector('.guess-score')?.replaceWith(this.#score(true));
    this.#place.append(next);
    next.focus();
  }

  #end(): void {
    const another = () => {
      const next = (this.#number % setsOf(this.#all.length)) + 1;
      history.replaceState({ ...(history.state as object | null), guess: undefined }, '', `?set=${next}`);
      this.#begin(next);
    };
    const again = button('Another ten', another, { class: 'button button-primary' });
    const score = element(
      'p',
      { class: 'guess-final', tabindex: '-1' },
      `The group’s score: ${this.#right} of ${this.#set.length}`,
    );
    const ask = element('p', {}, 'Which words gave a role away, and which role was taken for which?');
    this.#place.replaceChildren(score, ask, again);
    score.focus();
  }

  #score(answered = false): HTMLElement {
    const done = `${this.#at + (answered ? 0 : 1)} of ${this.#set.length}`;
    return element(
      'p',
      { class: 'guess-score' },
      `Quotation ${done} · `,
      element('b', {}, `score ${this.#right} of ${this.#at}`),
    );
  }

  /** The roles by their ids, as the page names them. */
  #roles(): [string, string][] {
    return [...document.querySelectorAll<HTMLElement>('.guess-roles [data-role]')].map((one) => [
      one.dataset['role'] ?? '',
      one.textContent,
    ]);
  }
}
