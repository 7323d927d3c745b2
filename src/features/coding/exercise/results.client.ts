import { type Codes, agreement, disagreements } from '../agreement.ts';
import type { CodedQuote, CodingData } from '../data.ts';
import { withNote } from '../record.ts';
import { type Comparison, codesFile, reportFile } from '../report.ts';
import { counted } from '../../../book/words/words.ts';
import { disagreementList } from './disagreements.client.ts';
import { machineName } from '../machines.ts';
import { agreementFigures } from './figures.client.ts';
import { machineStore } from './machine-store.client.ts';
import { pairsTable } from './pairs.client.ts';
import { movedTo } from './parts.client.ts';
import { codingStore } from './store.client.ts';
import { button, element } from '../../../site/browser/elements.client.ts';
import { download } from '../../notebook/files.client.ts';

/** Somebody, or a chatbot, whose codes are compared with the reader’s. */
export type Other = Comparison['other'] & { isMachine?: boolean };

/** How far the reader agrees with another, where not, and what they say to that. */
export class CodingResults {
  readonly section = element('section', { class: 'coding-results' });
  readonly #heading = movedTo('h2', 'How far you agree');
  readonly #body = element('div');
  readonly #whom = element('select');
  readonly #data: CodingData;
  readonly #base: string;
  /** Those that are offered, by their distinguishing keys. */
  #people: ReadonlyMap<string, Other>;
  #quotes: readonly CodedQuote[] = [];

  constructor(data: CodingData, base: string, back: () => void) {
    this.#data = data;
    this.#base = base;
    const codes = new Map(data.quotes.map(({ id, themes }) => [id, themes] as const));
    this.#people = new Map([['companion', { name: 'the companion', codes }]]);
    machineStore.onChange(() => {
      if (!this.section.hidden) this.refresh();
    });
    this.#whom.addEventListener('change', () => this.#show());
    this.section.append(
      this.#heading,
      element('div', { class: 'coding-actions' }, element('label', {}, 'Compare with ', this.#whom)),
      this.#body,
      element(
        'div',
        { class: 'coding-actions' },
        button('Save my codes (CSV)', () =>
          download('codes.csv', 'text/csv;charset=utf-8', codesFile(this.#data.quotes, codingStore.value)),
        ),
        button('Save this comparison (Markdown)', () =>
          download('comparison.md', 'text/markdown;charset=utf-8', this.#report()),
        ),
        button('Back to coding', back),
      ),
    );
  }

  /** Takes a fellow student’s codes in the place of another’s, and compares with them from now on. */
  take(fellow: Other): void {
    this.#people = new Map([...this.#people, ['fellow', fellow]]);
    this.#offer('fellow');
  }

  /** Compares with a chatbot’s codes from now on. */
  chooseMachine(name: string): void {
    this.#offer(machineKey(name));
    if (!this.section.hidden) this.#show();
  }

  /** Compares a set’s quotations. */
  show(quotes: readonly CodedQuote[]): void {
    this.#quotes = quotes;
    this.refresh();
    this.#heading.focus();
  }

  /** Compares again, after codes have come from a file. */
  refresh(): void {
    this.#offer(this.#whom.value);
    this.#show();
  }

  #offer(chosen: string): void {
    const others = this.#others;
    this.#whom.replaceChildren(
      ...[...others].map(([key, { name }]) => element('option', { value: key }, name)),
    );
    this.#whom.value = others.has(chosen) ? chosen : 'companion';
  }

  get #others(): ReadonlyMap<string, Other> {
    const machines = machineStore.value.coders.map((coder): [string, Other] => [
      machineKey(coder.name),
      { ...coder, name: machineName(coder), isMachine: true },
    ]);
    return new Map([...this.#people, ...machines]);
  }

  get #other(): Other {
    return this.#others.get(this.#whom.value) ?? { name: 'nobody', codes: new Map() };
  }

  #show(): void {
    const { name, codes, notes: theirs, isMachine } = this.#other;
    const themes = this.#data.themes.map(({ id }) => id);
    const { notes } = codingStore.value;
    const mine = this.#mine();
    const found = agreement(mine, codes, themes);
    const pairs = pairsTable([{ name: 'You', codes: mine }, ...this.#inSet()], themes);
    const caution = isMachine ? [element('p', { class: 'coding-machine' }, machineCaution)] : [];
    if (found.compared.length === 0) {
      this.#body.replaceChildren(
        element('p', {}, `There is no quotation of this set that you and ${name} have both coded.`),
        ...caution,
        ...pairs,
      );
      return;
    }
    const differing = disagreements(mine, codes, themes);
    const nameOf = (id: string) => this.#data.themes.find((theme) => theme.id === id)?.name ?? id;
    const write = (id: string, note: string) => codingStore.change((record) => withNote(record, id, note));
    this.#body.replaceChildren(
      ...caution,
      ...agreementFigures(found, name, nameOf, this.#quotes.length),
      ...pairs,
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

  /** The others, with what they have coded of the set. */
  #inSet(): Other[] {
    const ids = new Set(this.#quotes.map(({ id }) => id));
    return [...this.#others.values()].map((other) => ({
      ...other,
      codes: new Map([...other.codes].filter(([id]) => ids.has(id))),
    }));
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

const machineKey = (name: string) => `chatbot ${name}`;

const machineCaution =
  'These codes are a chatbot’s. Agreeing with it confirms nothing: it may have met the paper in its training, and asked again it may answer otherwise. Use it to find rules that can be read in two ways.';
