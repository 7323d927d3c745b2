import { type Codes, agreement, disagreements } from '../agreement.ts';
import type { CodedQuote, CodingData } from '../data.ts';
import { withNote } from '../record.ts';
import { type Comparison, codesFile, reportFile } from '../report.ts';
import { counted } from '../../../book/words/words.ts';
import { disagreementList } from './disagreements.client.ts';
import { agreementFigures } from './figures.client.ts';
import { actionButton, movedTo } from './parts.client.ts';
import { codingStore } from './store.client.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { download } from '../../notebook/files.client.ts';

/** Somebody whose codes are compared with the reader’s. */
export type Other = Comparison['other'];

/** How far the reader agrees with another, where not, and what they say to that. */
export class CodingResults {
  readonly section = element('section', { class: 'coding-results' });
  readonly #heading = movedTo('h2', 'How far you agree');
  readonly #body = element('div');
  readonly #whom = element('select');
  readonly #data: CodingData;
  readonly #base: string;
  #others: Other[];
  #quotes: readonly CodedQuote[] = [];

  constructor(data: CodingData, base: string, back: () => void) {
    this.#data = data;
    this.#base = base;
    const codes = new Map(data.quotes.map(({ id, themes }) => [id, themes] as const));
    this.#others = [{ name: 'the companion', codes }];
    this.#whom.addEventListener('change', () => this.#show());
    this.section.append(
      this.#heading,
      element('div', { class: 'coding-actions' }, element('label', {}, 'Compare with ', this.#whom)),
      this.#body,
      element(
        'div',
        { class: 'coding-actions' },
        actionButton('Save my codes (CSV)', () =>
          download('codes.csv', 'text/csv;charset=utf-8', codesFile(this.#data.quotes, codingStore.value)),
        ),
        actionButton('Save this comparison (Markdown)', () =>
          download('comparison.md', 'text/markdown;charset=utf-8', this.#report()),
        ),
        actionButton('Back to coding', back),
      ),
    );
  }

  /** Takes a fellow student’s codes in the place of another’s, and compares with them from now on. */
  take(fellow: Other): void {
    this.#others = [...this.#others.slice(0, 1), fellow];
    this.#offer('1');
  }

  /** Compares a set’s quotations. */
  show(quotes: readonly CodedQuote[]): void {
    this.#quotes = quotes;
    this.refresh();
    this.#heading.focus();
  }

  /** Compares again, after codes have come from a file. */
  refresh(): void {
    this.#offer(this.#whom.value || '0');
    this.#show();
  }

  #offer(chosen: string): void {
    const options = this.#others.map(({ name }, at) => element('option', { value: String(at) }, name));
    this.#whom.replaceChildren(...options);
    this.#whom.value = chosen;
  }

  get #other(): Other {
    return this.#others[Number(this.#whom.value)] ?? { name: 'nobody', codes: new Map() };
  }

  #show(): void {
    const { name, codes, notes: theirs } = this.#other;
    const themes = this.#data.themes.map(({ id }) => id);
    const { notes } = codingStore.value;
    const mine = this.#mine();
    const found = agreement(mine, codes, themes);
    if (found.compared.length === 0) {
      this.#body.replaceChildren(
        element('p', {}, `There is no quotation of this set that you and ${name} have both coded.`),
      );
      return;
    }
    const differing = disagreements(mine, codes, themes);
    const nameOf = (id: string) => this.#data.themes.find((theme) => theme.id === id)?.name ?? id;
    const write = (id: string, note: string) => codingStore.change((record) => withNote(record, id, note));
    this.#body.replaceChildren(
      ...agreementFigures(found, name, nameOf),
      element('h3', {}, 'Where you differ'),
      element(
        'p',
        {},
        differing.length === 0
          ? 'Nowhere.'
          : `${counted(differing.length, 'decision')}. Open each for the codebook’s rule.`,
      ),
      disagreementList(differing, this.#quotes, {
        data: this.#data,
        base: this.#base,
        other: name,
        theirs,
        notes,
        write,
      }),
    );
  }

  /** The reader’s codes within the set. */
  #mine(): Codes {
    const { codes } = codingStore.value;
    return new Map(
      this.#quotes.flatMap(({ id }) => (codes.has(id) ? [[id, codes.get(id) ?? []] as const] : [])),
    );
  }

  #report(): string {
    const comparison = {
      data: this.#data,
      quotes: this.#quotes,
      mine: codingStore.value,
      other: this.#other,
    };
    return reportFile(comparison, (address) => new URL(this.#base + address.slice(1), location.href).href);
  }
}
