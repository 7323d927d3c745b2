import { type MachineCoder, longestName, machineName, withAnswer, withoutMachine } from '../machines.ts';
import { type ReadAnswer, readAnswer } from '../read-answer.ts';
import type { Known } from '../read-codes.ts';
import { counted } from '../../../book/words/words.ts';
import { day } from '../../../lib/day.ts';
import { codesField } from './codes-field.client.ts';
import { misfitList } from './import.client.ts';
import { machineStore } from './machine-store.client.ts';
import { troubleWords } from './store.client.ts';
import { button, element } from '../../../site/browser/elements.client.ts';

interface Around {
  known: Known;
  /** The quotations of the set in hand. */
  asked: () => readonly string[];
  /** The prompt sheet of the set in hand, where the site has one. */
  sheet: () => string | undefined;
  /** Told of an answer that was read, by the name of its coder. */
  taken: (name: string) => void;
}

/** Reads a chatbot’s answer, keeps it on the device under the name it is given, and lets it go again. */
export class MachineTools {
  readonly section: HTMLElement;
  readonly #kept = element('ul', { class: 'coding-kept', role: 'list' });
  readonly #status = element('div', { role: 'status', class: 'coding-answer' });
  readonly #link = element('a', {}, 'prompt sheet for this set');
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
    const name = element('input', { type: 'text', maxlength: String(longestName), autocomplete: 'off' });
    name.value = 'Chatbot';
    const begin = element('p', {}, 'Give the ', this.#link, ' to a chatbot and bring its answer here.');
    this.section = element(
      'details',
      { class: 'coding-machines' },
      element('summary', {}, 'Compare with a chatbot'),
      ...(around.sheet() === undefined ? [] : [begin]),
      element('p', {}, 'Its codes are saved on this device only, apart from yours.'),
      element('label', { class: 'coding-note' }, 'What to call it, such as its name and version', name),
      ...codesField(
        {
          label: 'Its answer, pasted whole',
          file: 'Or a file with its answer',
          button: 'Read the answer',
          accept: '.csv,.json,.jsonl,.md,.txt',
        },
        (text) => this.#read(text, name.value.trim() || 'Chatbot'),
        (trouble) => this.#status.replaceChildren(trouble),
      ),
      this.#status,
      this.#kept,
    );
    machineStore.onChange(() => this.show());
  }

  /** Shows which chatbots’ codes are kept, and where the sheet of the set in hand is. */
  show(): void {
    const sheet = this.#around.sheet();
    if (sheet) this.#link.href = sheet;
    this.#kept.replaceChildren(...machineStore.value.coders.map((coder) => this.#row(coder)));
  }

  #row(coder: MachineCoder): HTMLElement {
    const remove = button('Remove', () => this.#remove(coder));
    remove.append(element('span', { class: 'visually-hidden' }, ` ${machineName(coder)}`));
    const facts = `${machineName(coder)}: ${counted(coder.codes.size)}, last read on ${day(coder.day)} `;
    return element('li', {}, facts, remove);
  }

  #remove(coder: MachineCoder): void {
    machineStore.change((record) => withoutMachine(record, coder.name));
    const back = button('Undo', () => {
      machineStore.change((record) => withAnswer(record, coder));
      this.#status.replaceChildren('Restored.');
    });
    this.#status.replaceChildren(`Removed the codes of ${machineName(coder)}. `, back);
    back.focus();
  }

  #read(text: string, name: string): void {
    const { known, asked, taken } = this.#around;
    const found = readAnswer(text, known, asked());
    if (found.codes.size > 0) {
      const { codes, notes } = found;
      const today = new Date().toLocaleDateString('sv');
      machineStore.change((record) => withAnswer(record, { name, day: today, codes, notes }));
      taken(name);
    }
    this.#status.replaceChildren(...told(found, asked().length));
    const { trouble } = machineStore;
    if (trouble) this.#status.append(element('p', { class: 'coding-trouble' }, troubleWords[trouble]));
  }
}

/** What an answer held, and everything in it that was not used. */
function told(
  { codes, misfits, missing, unasked, repeated, aside }: ReadAnswer,
  asked: number,
): HTMLElement[] {
  if (codes.size === 0)
    return [
      element('p', {}, 'No codes were found in this. Nothing has been changed. Was the whole answer pasted?'),
      ...misfitList(misfits),
    ];
  const inSet = asked - missing.length;
  const said = [`Read: codes for ${inSet} of the ${counted(asked)} in this set.`];
  if (missing.length > 0)
    said.push(
      `No codes for: ${missing.join(', ')}. Ask the chatbot for these and bring that answer too; it is added.`,
    );
  if (unasked.length > 0) said.push(`Also kept, for quotations outside this set: ${unasked.join(', ')}.`);
  if (repeated.length > 0) said.push(`Named more than once, all themes counted: ${repeated.join(', ')}.`);
  return [
    ...said.map((words) => element('p', {}, words)),
    ...misfitList(misfits),
    ...(aside.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, `Not codes, and left aside: ${counted(aside.length, 'line')}`),
            element('ul', {}, ...aside.map(({ line, text }) => element('li', {}, `Line ${line}: ${text}`))),
          ),
        ]
      : []),
  ];
}
