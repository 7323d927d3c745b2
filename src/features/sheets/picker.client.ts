import { element } from '../../site/browser/elements.client.ts';
import { counted } from '../../book/words/words.ts';
import { type Piece, type Pieces, keyOf } from './pieces.client.ts';
import type { PieceKind } from './sheet.ts';

const groupNames: Record<PieceKind, string> = {
  paragraph: 'Passages',
  quote: 'Quotations',
  table: 'Tables',
  claim: 'Claims',
  question: 'Questions',
};

/** The list of all pieces to choose one from, and above it a field that shortens it to those with some words. */
export function piecePicker(pieces: Pieces): { parts: HTMLElement[]; select: HTMLSelectElement } {
  const all = [...pieces.values()].map((piece) => ({ piece, words: plain(piece.words) }));
  const select = element('select');
  const count = element('p', { class: 'meta', role: 'status' });
  const show = (typed: string) => {
    const wanted = plain(typed).split(/\s+/).filter(Boolean);
    const found = all.filter(({ words }) => wanted.every((word) => words.includes(word)));
    const { value } = select;
    select.replaceChildren(...groups(found.map(({ piece }) => piece)));
    // What was chosen stays so while it is in the list.
    if (found.some(({ piece }) => keyOf(piece) === value)) select.value = value;
    select.disabled = found.length === 0;
    return found.length;
  };
  count.textContent = `All ${show('')} are in the list.`;
  const field = element('input', { type: 'search', autocomplete: 'off', enterkeyhint: 'done' });
  field.addEventListener('input', () => {
    const left = show(field.value);
    const isAll = left === all.length;
    const has = `${counted(left, 'entry', 'entries')} of ${all.length} ${left === 1 ? 'has' : 'have'} these words.`;
    const none = 'Nothing here has all of these words. Check the spelling, or type fewer.';
    count.textContent = isAll ? `All ${left} are in the list.` : left === 0 ? none : has;
  });
  // A reader who has found it continues to the list.
  field.addEventListener('keydown', (event) => {
    if (!['Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    select.focus();
  });
  return {
    parts: [
      element('label', {}, 'Words to shorten the list by', field),
      element('label', {}, 'A passage, quotation, table, claim or question', select),
      count,
    ],
    select,
  };
}

const groups = (pieces: readonly Piece[]) =>
  Object.entries(groupNames).flatMap(([kind, label]) => {
    const options = pieces
      .filter((piece) => piece.kind === kind)
      .map((piece) => element('option', { value: keyOf(piece) }, nameOf(piece)));
    return options.length > 0 ? [element('optgroup', { label }, ...options)] : [];
  });

/** A piece as the list offers it: where it is, where that is not its title. */
const nameOf = ({ title, place }: Piece) => (place ? `${place}: ${title}` : title);

/** Words as they are compared: small letters, without accents and with straight apostrophes. */
const plain = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
