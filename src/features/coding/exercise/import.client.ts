import { type Known, type Misfit, type ReadCodes, readCodes } from '../read-codes.ts';
import { counted } from '../../../book/words/words.ts';
import { codesField } from './codes-field.client.ts';
import { element } from '../../../site/browser/elements.client.ts';

interface Takers {
  mine: (read: ReadCodes) => void;
  /** A fellow’s codes, and the name of their file. */
  theirs: (read: ReadCodes, name: string) => void;
}

/** Reads codes made elsewhere, from a file or from what is pasted; it stays in this browser. */
export function importTools(known: Known, take: Takers): HTMLElement {
  const status = element('div', { role: 'status', class: 'coding-read' });
  const whose = (value: string, text: string) =>
    element('label', {}, element('input', { type: 'radio', name: 'coding-whose', value }), text);
  const fellow = whose('theirs', 'A fellow student’s, to compare with mine');
  const own = whose('mine', 'Mine, made elsewhere: they take the place of what I coded here');
  const isMine = () => own.querySelector('input')?.checked ?? false;
  const read = (text: string, name: string) => {
    const found = readCodes(text, known);
    status.replaceChildren(...told(found));
    if (found.codes.size === 0) return;
    if (isMine()) take.mine(found);
    else take.theirs(found, name);
  };
  fellow.querySelector('input')?.setAttribute('checked', '');
  return element(
    'details',
    { class: 'coding-import' },
    element('summary', {}, 'Import codes'),
    element('fieldset', {}, element('legend', {}, 'Whose codes are they?'), fellow, own),
    ...codesField(
      {
        label: 'Their text, pasted',
        file: 'Or a CSV file, one row per quotation: its id, its themes',
        button: 'Read what I pasted',
        accept: '.csv,.tsv,.txt,text/csv,text/plain',
        placeholder: 'quote,themes',
      },
      (text, name = 'pasted codes') => read(text, name),
      (words) => status.replaceChildren(words),
    ),
    status,
  );
}

/** What was read, and what was not. */
function told({ codes, misfits, unread }: ReadCodes): HTMLElement[] {
  const said = [
    element(
      'p',
      {},
      `Read: codes for ${counted(codes.size)}.${codes.size === 0 ? ' Nothing has been changed.' : ''}`,
    ),
  ];
  if (unread.length > 0) said.push(element('p', {}, `Columns left aside: ${unread.join(', ')}.`));
  return [...said, ...misfitList(misfits)];
}

/** A line for everything that was not understood. */
export function misfitList(misfits: readonly Misfit[]): HTMLElement[] {
  if (misfits.length === 0) return [];
  const lines = misfits.map(({ line, text, why }) => element('li', {}, `Line ${line}: “${text}” – ${why}`));
  return [element('p', {}, 'Not understood:'), element('ul', { class: 'coding-misfits' }, ...lines)];
}
