import { type Known, type ReadCodes, readCodes } from '../read-codes.ts';
import { counted } from '../../../book/words/words.ts';
import { actionButton } from './parts.client.ts';
import { element } from '../../../site/browser/elements.client.ts';

/** More than anybody codes by hand, and less than makes a browser falter. */
const most = 1_000_000;

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
  const file = element('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv,text/plain' });
  const pasted = element('textarea', { rows: '4', spellcheck: 'false', placeholder: 'quote,themes' });
  const read = (text: string, name: string) => {
    if (text.length > most) {
      status.textContent = 'That is too long to be a list of codes. Nothing has been changed.';
      return;
    }
    const found = readCodes(text, known);
    status.replaceChildren(...told(found));
    if (found.codes.size === 0) return;
    if (isMine()) take.mine(found);
    else take.theirs(found, name);
  };
  file.addEventListener('change', () => {
    const [one] = file.files ?? [];
    if (one && one.size > most) status.textContent = 'That file is too long to be a list of codes.';
    else if (one) void one.text().then((text) => read(text, one.name));
    file.value = '';
  });
  fellow.querySelector('input')?.setAttribute('checked', '');
  return element(
    'details',
    { class: 'coding-import' },
    element('summary', {}, 'Bring codes from a file'),
    element('fieldset', {}, element('legend', {}, 'Whose codes are they?'), fellow, own),
    element('label', { class: 'coding-file' }, 'A CSV file, one row per quotation: its id, its themes', file),
    element('label', { class: 'coding-note' }, 'Or paste its text', pasted),
    element(
      'div',
      { class: 'coding-actions' },
      actionButton('Read what I pasted', () => read(pasted.value, 'pasted codes')),
    ),
    status,
  );
}

/** What was read, and a line for everything that was not understood. */
function told({ codes, misfits, unread }: ReadCodes): HTMLElement[] {
  const said = [
    element(
      'p',
      {},
      `Read: codes for ${counted(codes.size)}.${codes.size === 0 ? ' Nothing has been changed.' : ''}`,
    ),
  ];
  if (unread.length > 0) said.push(element('p', {}, `Columns left aside: ${unread.join(', ')}.`));
  if (misfits.length === 0) return said;
  const lines = misfits.map(({ line, text, why }) => element('li', {}, `Line ${line}: “${text}” – ${why}`));
  return [...said, element('p', {}, 'Not understood:'), element('ul', { class: 'coding-misfits' }, ...lines)];
}
