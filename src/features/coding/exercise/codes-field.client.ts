import { button, element } from '../../../site/browser/elements.client.ts';

/** More than anybody codes, and less than makes a browser falter. */
const most = 1_000_000;

interface Labels {
  label: string;
  file: string;
  button: string;
  accept: string;
  placeholder?: string;
}

/** A field to paste codes into, and one for a file of them; both are read in this browser. */
export function codesField(
  { label, file: fileLabel, button: reads, accept, placeholder = '' }: Labels,
  take: (text: string, name?: string) => void,
  refuse: (words: string) => void,
): HTMLElement[] {
  const file = element('input', { type: 'file', accept });
  const pasted = element('textarea', { rows: '4', spellcheck: 'false', placeholder });
  const read = (text: string, name?: string) =>
    text.length > most
      ? refuse('That is too long to be a list of codes. Nothing has been changed.')
      : take(text, name);
  file.addEventListener('change', () => {
    const [one] = file.files ?? [];
    if (one && one.size > most) refuse('That file is too long to be a list of codes.');
    else if (one) void one.text().then((text) => read(text, one.name));
    file.value = '';
  });
  return [
    element('label', { class: 'coding-note' }, label, pasted),
    element(
      'div',
      { class: 'coding-actions' },
      button(reads, () => read(pasted.value)),
    ),
    element('label', { class: 'coding-file' }, fileLabel, file),
  ];
}
