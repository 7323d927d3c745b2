import type { CodedQuote, CodingData } from '../data.ts';
import { type CodingRecord, withCodes, withFile, withNote } from '../record.ts';
import { chooseSet, queryOf, readChoice, type SetChoice } from '../set.ts';
import { CodingCard } from './card.client.ts';
import { importTools } from './import.client.ts';
import { MachineTools } from './machines.client.ts';
import { CodingProgress } from './progress.client.ts';
import { CodingResults } from './results.client.ts';
import { SetBar } from './sets.client.ts';
import { codingStore, troubleWords } from './store.client.ts';
import { button, element } from '../../../site/browser/elements.client.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';

/** The exercise at work: a set of quotations, coded one after another, then compared. */
export class CodingPanel {
  readonly #host: HTMLElement;
  readonly #data: CodingData;
  readonly #status = element('p', { role: 'status', class: 'coding-status' });
  readonly #trouble = element('p', { class: 'coding-trouble', hidden: '' });
  readonly #sets: SetBar;
  readonly #progress = new CodingProgress((place) => this.#open(place));
  readonly #card: CodingCard;
  readonly #results: CodingResults;
  #machines?: MachineTools;
  #choice: SetChoice = readChoice(location.search);
  #quotes: CodedQuote[] = [];
  #place = 0;

  /** Fetches what the exercise works with. */
  static async load(host: HTMLElement): Promise<CodingPanel> {
    const address = `${host.dataset['base'] ?? '/'}teach/coding/quotes.json`;
    return new CodingPanel(host, await fetchedJson<CodingData>(address));
  }

  private constructor(host: HTMLElement, data: CodingData) {
    this.#host = host;
    this.#data = data;
    this.#sets = new SetBar(data.quotes.length, (choice) => this.#choose(choice));
    this.#card = new CodingCard(data, {
      code: (id, themes) => codingStore.change((record) => withCodes(record, id, themes)),
      go: (by) => this.#go(by),
      finish: () => this.#compare(),
    });
    this.#results = new CodingResults(data, host.dataset['base'] ?? '/', () => this.#open(this.#place));
    codingStore.onChange((isElsewhere) => {
      if (!isElsewhere) this.#tell();
      else if (this.#results.section.hidden) this.#show();
      else this.#results.refresh();
    });
  }

  /** Puts itself on the page; takes the focus if a reader opened it. */
  start(isAsked: boolean): void {
    const known = { quotes: new Set(this.#data.quotes.map(({ id }) => id)), themes: this.#data.themes };
    const { sheet } = this.#host.dataset;
    const bring = importTools(known, {
      mine: ({ codes, notes }) => {
        codingStore.change((record) => withFile(record, { codes, notes }));
        if (!this.#results.section.hidden) this.#results.refresh();
        else this.#show();
      },
      theirs: ({ codes, notes }, name) => {
        this.#results.take({ name, codes, notes });
        if (!this.#results.section.hidden) this.#results.refresh();
      },
    });
    this.#machines = new MachineTools({
      known,
      asked: () => this.#quotes.map(({ id }) => id),
      sheet: () => sheet && sheet + queryOf(this.#choice),
      taken: (name) => this.#results.chooseMachine(name),
    });
    this.#host.dataset['working'] = '';
    this.#host.prepend(
      element(
        'div',
        { class: 'coding-panel' },
        this.#sets.bar,
        this.#trouble,
        this.#progress.nav,
        this.#card.form,
        this.#results.section,
        bring,
        this.#machines.section,
        button('Clear my codes of this set', () => this.#forget()),
        this.#status,
      ),
    );
    this.#results.section.hidden = true;
    this.#choose(this.#choice, false);
    if (isAsked) this.#card.focus();
  }

  #choose(choice: SetChoice, isNew = true): void {
    this.#choice = choice;
    this.#quotes = chooseSet(this.#data.quotes, choice);
    if (isNew) history.replaceState(null, '', queryOf(choice));
    this.#sets.show(choice, this.#quotes);
    this.#machines?.show();
    showWorksheet(this.#host, this.#quotes, this.#data);
    const { codes } = codingStore.value;
    this.#open(
      Math.max(
        0,
        this.#quotes.findIndex(({ id }) => !codes.has(id)),
      ),
    );
  }

  #go(by: -1 | 1): void {
    const place = this.#place + by;
    if (place >= this.#quotes.length) this.#compare();
    else if (place >= 0) this.#open(place);
  }

  #open(place: number, isMoved = true): void {
    this.#place = place;
    this.#card.form.hidden = this.#quotes.length === 0;
    this.#results.section.hidden = true;
    this.#show();
    if (isMoved) this.#card.focus();
  }

  #compare(): void {
    this.#card.form.hidden = true;
    this.#results.section.hidden = false;
    this.#results.show(this.#quotes);
  }

  /** Shows the quotation in hand as it is stored. */
  #show(): void {
    const quote = this.#quotes[this.#place];
    if (quote)
      this.#card.show(quote, this.#place, this.#quotes.length, codingStore.value.codes.get(quote.id));
    this.#tell();
  }

  #tell(): void {
    const { trouble, value: record } = codingStore;
    this.#trouble.hidden = !trouble;
    this.#trouble.textContent = trouble ? troubleWords[trouble] : '';
    this.#progress.show(this.#quotes, record.codes, this.#place);
  }

  #forget(): void {
    const before = codingStore.value;
    const without = (record: CodingRecord) =>
      this.#quotes.reduce((rest, { id }) => withNote(withCodes(rest, id), id, ''), record);
    codingStore.change(without);
    this.#open(0);
    const back = button('Undo', () => {
      codingStore.change((record) => withFile(record, before));
      this.#status.replaceChildren('Restored.');
      this.#open(this.#place);
    });
    this.#status.replaceChildren('What you coded of this set is forgotten. ', back);
  }
}

/** Puts the set’s quotations on the sheet that is printed, in the place of those that it was built with. */
function showWorksheet(page: HTMLElement, quotes: readonly CodedQuote[], { themes }: CodingData): void {
  const items = quotes.map(({ words, way, who }) =>
    element(
      'li',
      {},
      element('blockquote', { ...way }, words),
      element('p', { class: 'meta' }, who),
      element('ul', { class: 'tick-list' }, ...themes.map(({ name }) => element('li', {}, name))),
    ),
  );
  page.querySelector('.worksheet-quotes')?.replaceChildren(...items);
}
