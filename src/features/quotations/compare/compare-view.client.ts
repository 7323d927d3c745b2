import { type ComparedQuote, type Comparison, type Named, compare, headline } from './compare.ts';
import { counted } from '../../../book/words/words.ts';
import { translationLine } from '../../../book/words/language.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';
import { whenLoaded } from '../../../site/browser/load.client.ts';

/** Two groups of quotations side by side. What is compared is in the address, so that a link shows the same. */
export class Comparing {
  #quotes: Promise<ComparedQuote[]> | undefined;

  readonly #place: HTMLElement;

  /** @param place the element that holds the form, and where the comparison goes */
  constructor(place: HTMLElement) {
    this.#place = place;
  }

  /** Shows what the address asks for, and from then on what is chosen. */
  begin(): void {
    const form = this.#place.querySelector('form');
    const shown = this.#place.querySelector('.compared');
    if (!form || !shown) return;
    const fields = [...form.querySelectorAll('select')];
    const read = (some: readonly HTMLSelectElement[]) => {
      const asked = new URLSearchParams(location.search);
      for (const field of some) {
        const value = asked.get(field.name) ?? '';
        if ([...field.options].some((option) => option.value === value) && asked.has(field.name))
          field.value = value;
      }
    };
    const show = () => {
      void whenLoaded('the quotations', this.#load(), (quotes) => {
        shown.replaceChildren(...this.#told(quotes, fields));
      });
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    const write = () => {
      const said = fields.filter(({ value }) => value !== '').map(({ name, value }) => `${name}=${value}`);
      history.replaceState(history.state, '', `?${said.join('&')}`);
    };
    form.addEventListener('change', () => {
      write();
      show();
    });
    addEventListener('popstate', () => {
      read(fields);
      show();
    });
    // What was chosen before this script came, or is restored by the browser, is what counts, and belongs in the address.
    const chosen = fields.filter(changed);
    read(fields.filter((field) => !chosen.includes(field)));
    if (chosen.length > 0) write();
    show();
  }

  #load(): Promise<ComparedQuote[]> {
    this.#quotes ??= fetchedJson<ComparedQuote[]>(this.#place.dataset['quotes'] ?? '');
    this.#quotes.catch(() => (this.#quotes = undefined));
    return this.#quotes;
  }

  #told(quotes: readonly ComparedQuote[], [a, b, about]: readonly HTMLSelectElement[]): Node[] {
    if (!a || !b) return [];
    // A book without themes is compared as it is.
    const themes = [...(about?.options ?? [])]
      .slice(1)
      .map(({ value, text }): Named => ({ id: value, name: text }));
    const found = compare(quotes, themes, [a.value, b.value], about?.value ?? '');
    const names = [nameOf(a), nameOf(b)] as const;
    const on = about?.value ? ` on ${nameOf(about)}` : '';
    const title = document.documentElement.dataset['title'] ?? '';
    document.title = document.title.replace(/^.*(?= · )/, `${title}: ${names.join(' and ')}${on}`);
    return [
      element('h2', { class: 'compare-says' }, headline(found, names)),
      ...(found.rows.length > 0 ? [butterfly(found, names)] : []),
      element(
        'div',
        { class: 'compare-columns' },
        ...found.quotes.map((some, index) => this.#column(`${names[index]}${on}`, some)),
      ),
    ];
  }

  #column(name: string, quotes: readonly ComparedQuote[]): HTMLElement {
    const head = element('h2', {}, `${name} `, element('span', { class: 'meta' }, counted(quotes.length)));
    const items = quotes.map((quote) => {
      const { id, text, who, locator } = quote;
      const place = element(
        'a',
        { class: 'place', href: `${this.#place.dataset['base'] ?? '/'}quotes/${id}/` },
        locator,
      );
      const said = who ? [element('b', { class: 'who' }, who), ' · '] : [];
      const caption = element('figcaption', {}, ...said, place);
      return element(
        'figure',
        { class: 'quotation' },
        element('blockquote', { ...wayOf(quote) }, element('p', {}, `“${text}”`)),
        ...translated(quote),
        caption,
      );
    });
    const none = element('p', {}, 'Nothing is quoted here. Choose “Any theme”, or another group.');
    return element('section', {}, head, ...(items.length > 0 ? items : [none]));
  }
}

/** In which language a quotation is, where that is not the page’s. */
const wayOf = ({ language, direction }: ComparedQuote): Record<string, string> =>
  language ? { lang: language, dir: direction ?? 'auto' } : {};

/** What it means there. */
function translated({ translation, translator }: ComparedQuote): HTMLElement[] {
  if (!translation) return [];
  const line = translationLine({ words: translation, by: translator ?? undefined });
  return [element('p', { class: 'translation' }, line)];
}

/** One box a quotation on either side of the themes’ names, and the counts for who hears the page. */
function butterfly({ rows, quotes }: Comparison, names: readonly [string, string]): HTMLElement {
  const head = (index: 0 | 1) => element('th', { scope: 'col' }, `${names[index]}, ${quotes[index].length}`);
  const cell = (count: number) =>
    element(
      'td',
      {},
      element('span', { class: 'number' }, String(count)),
      element(
        'span',
        { class: 'boxes', 'aria-hidden': 'true' },
        ...Array.from({ length: count }, () => element('i')),
      ),
    );
  const body = rows.map(({ theme, counts: [one, other] }) =>
    element('tr', {}, cell(one), element('th', { scope: 'row' }, theme.name), cell(other)),
  );
  return element(
    'table',
    { class: 'butterfly' },
    element('caption', { class: 'visually-hidden' }, 'How many quotations of each group are on each theme'),
    element('thead', {}, element('tr', {}, head(0), element('td'), head(1))),
    element('tbody', {}, ...body),
  );
}

/** Whether another option is chosen than the one the page came with. */
const changed = (field: HTMLSelectElement) =>
  field.value !==
  ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value;

const nameOf = (field: HTMLSelectElement) =>
  field.selectedOptions[0]?.dataset['name'] ?? field.selectedOptions[0]?.text ?? '';
