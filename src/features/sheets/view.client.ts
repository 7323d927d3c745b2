import { keepMany } from '../notebook/keep-many.client.ts';
import { copyText } from '../../site/browser/clipboard.client.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import { type Pieces, keyOf } from './pieces.client.ts';
import type { PieceKind, Sheet, SheetItem } from './sheet.ts';

const givenBy =
  'Made by the person who gave you this link. What is marked “Not from this site” is in their words.';

const kindNames: Record<PieceKind, string> = {
  quote: 'Quotation',
  paragraph: 'Passage',
  table: 'Table',
  claim: 'Claim',
  question: 'Question',
};

/**
 * A sheet as it is read and printed: pieces of this site as they are now, and between them its maker’s own words.
 * @param isEdited whether its maker is viewing it
 */
export function sheetView({ title, items }: Sheet, pieces: Pieces, isEdited: boolean): HTMLElement {
  return element(
    'article',
    { class: 'shared-sheet-page' },
    element('h2', { tabindex: '-1' }, title || 'A sheet'),
    isEdited
      ? element(
          'p',
          { class: 'meta unprinted' },
          'A preview. Readers of your link see your own words marked so.',
        )
      : element('p', { class: 'meta' }, givenBy),
    ...items.map((item) => shown(item, pieces)),
  );
}

function shown(item: SheetItem, pieces: Pieces): HTMLElement {
  if (item.kind === 'own')
    return element(
      'section',
      { class: 'sheet-own' },
      element('p', { class: 'sheet-label' }, 'Not from this site'),
      ...item.words
        .split(/\n{2,}/)
        .filter((words) => words.trim())
        .map((words) => element('p', {}, words)),
    );
  const piece = pieces.get(keyOf(item));
  const name = element('p', { class: 'sheet-label' }, kindNames[item.kind]);
  if (piece) return element('section', { class: 'sheet-piece' }, name, ...piece.show());
  return element(
    'section',
    { class: 'sheet-piece sheet-gone' },
    name,
    element('p', {}, `This site no longer has “${item.id}” under this name: it has moved or gone.`),
  );
}

/** What a reader can do with a sheet. */
export function sheetTools(
  sheet: Sheet,
  pieces: Pieces,
  act: { say: (text: string) => void; change?: () => void },
): HTMLElement {
  const kept = sheet.items.flatMap((item) =>
    item.kind !== 'own' && item.kind !== 'question' && pieces.has(keyOf(item))
      ? [{ kind: item.kind, id: item.id }]
      : [],
  );
  return element(
    'div',
    { class: 'actions sheet-tools', role: 'group', 'aria-label': 'This sheet' },
    button('Print', () => print()),
    button('Copy link', () => void copyLink(act.say)),
    ...(kept.length > 0 ? [button('Save all in my notebook', () => act.say(keepMany(kept)))] : []),
    ...(act.change ? [button('Change this sheet', act.change)] : []),
  );
}

async function copyLink(say: (text: string) => void): Promise<void> {
  say((await copyText(location.href)) ? 'Link copied' : `Couldn’t copy. Here is the link: ${location.href}`);
}
