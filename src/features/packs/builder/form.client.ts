import type * as making from '../making.ts';
import type { FormatId, Pack, PackParts } from '../making.ts';
import { counted } from '../../../book/words/words.ts';
import { copyText } from '../../../site/browser/clipboard.client.ts';
import { element } from '../../../site/browser/elements.client.ts';
import { download } from '../../notebook/files.client.ts';
import { lazily } from '../../../site/browser/load.client.ts';
import { packChoices } from './choices.client.ts';

const sheetMaker = lazily(() => import('./sheet.client.ts'));

/** What writes packs, as it was loaded. */
export type Making = typeof making;

/** The form in which a pack is put together: what goes in, then what comes out. Its state is in the page’s address. */
export function packForm(parts: PackParts, making: Making, say: (text: string) => void): HTMLElement {
  const all = making.everything(parts);
  let selection = making.read(location.search, all);
  const asked = new URLSearchParams(location.search).get('as');
  const format = formatField(making, asked);
  const count = element('output', { class: 'pack-count' });
  const sheet = element('div', { class: 'pack-sheet', hidden: '' });

  const show = () => {
    choices.show(selection);
    const number = making.size(selection);
    count.textContent = number === 0 ? 'Nothing chosen yet' : `${counted(number, 'thing')} chosen`;
    sheet.hidden = true;
    const query = making.written(selection, all);
    history.replaceState(null, '', query ? `${query}&as=${format.value}` : location.pathname);
  };
  const choices = packChoices(parts, (kind, ids, isOn) => {
    const changed = new Set(selection[kind]);
    for (const id of ids) {
      if (isOn) changed.add(id);
      else changed.delete(id);
    }
    selection = { ...selection, [kind]: changed };
    say('');
    show();
  });
  format.addEventListener('change', show);

  /** Does something with the pack, if anything is in it. */
  const withPack = (use: (pack: Pack) => void) => () => {
    if (making.size(selection) === 0)
      say('Choose something first: a lecture, a page, a quotation, a question.');
    else use(making.assemble(parts, selection, 'course-pack', `${parts.site}: a selection`));
  };
  const make = withPack((pack) => say(made(pack, format.value as FormatId, making)));
  const print = withPack((pack) => void showSheet(pack, sheet, say));
  const tools = element(
    'div',
    { class: 'pack-tools', role: 'group', 'aria-label': 'The pack' },
    count,
    element('label', {}, 'as ', format),
    button('Make the file', make, 'button-main'),
    button('Printable sheet', print),
    button('Copy a link to this selection', () => void copyLink(say)),
    button('Clear selection', () => {
      selection = making.choosing();
      show();
    }),
  );
  show();
  return element('div', { class: 'pack-form' }, choices.node, tools, sheet);
}

/** Makes the file and hands it over; answers with what to say. */
function made(pack: Pack, id: FormatId, { writers, formatNames, questionsOf }: Making): string {
  const format = formatNames.find((format) => format.id === id) ?? formatNames[0];
  const { name, ending, type } = format;
  if ('ofQuestions' in format && questionsOf(pack).length === 0)
    return `${name} holds questions alone, and none is chosen. Choose questions, or a lecture.`;
  const file = `${pack.id}${ending}`;
  download(file, type, writers[id](pack));
  return `Made ${file} in your browser.`;
}

async function showSheet(pack: Pack, place: HTMLElement, say: (text: string) => void): Promise<void> {
  try {
    const { packSheet } = await sheetMaker();
    place.replaceChildren(...packSheet(pack));
    place.hidden = false;
    say('The sheet is below.');
    place.querySelector('h2')?.focus();
  } catch (fault) {
    console.error(fault);
    say('Couldn’t load what makes the sheet. Check your connection and try again.');
  }
}

async function copyLink(say: (text: string) => void): Promise<void> {
  const isCopied = await copyText(location.href);
  say(isCopied ? 'Link copied' : `Couldn’t copy. Here is the link: ${location.href}`);
}

function formatField({ formatNames }: Making, asked: string | null): HTMLSelectElement {
  const field = element(
    'select',
    {},
    ...formatNames.map(({ id, name }) => element('option', { value: id }, name)),
  );
  if (formatNames.some(({ id }) => id === asked)) field.value = asked ?? '';
  return field;
}

export function button(text: string, press: () => void, look = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `button ${look}`.trim() }, text);
  made.addEventListener('click', press);
  return made;
}
