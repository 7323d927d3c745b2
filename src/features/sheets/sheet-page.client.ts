import { element } from '../../site/browser/elements.client.ts';
import { sheetEditor } from './editor.client.ts';
import { type Pieces, fetchPieces } from './pieces.client.ts';
import { type Sheet, emptySheet, readSheet, writeSheet } from './sheet.ts';
import { sheetTools, sheetView } from './view.client.ts';

const troubles = {
  damaged:
    'This link has no sheet in it, or only part of one. Ask the person who gave it to you for the whole link.',
  newer:
    'This sheet was made with a later version of this site. Reload this page to see whether it is there.',
};

/** How the fragment of an address begins that holds a sheet. */
const begins = '#s=';

/**
 * A sheet that is in the page's address: read and printed where the address has one, put together where it has none. Nothing is
 * stored, and nothing is sent: what is after # never leaves the browser.
 */
class SheetPage {
  readonly #host: HTMLElement;
  readonly #place = element('div');
  readonly #status = element('p', { role: 'status', class: 'sheet-status unprinted' });
  /** The fragment that this page itself has written. */
  #written = '';

  constructor(host: HTMLElement) {
    this.#host = host;
    // The sheet is the address: a link to a part of the page, as that to its text, takes nothing of it.
    addEventListener('hashchange', () => {
      if (!location.hash.startsWith(begins) && this.#written)
        history.replaceState(null, '', `#${this.#written}`);
    });
  }

  async show(): Promise<void> {
    const isBegun = !location.hash.startsWith(begins);
    if (!isBegun && location.hash.slice(1) === this.#written) return;
    this.#host.replaceChildren(this.#place, this.#status);
    const read = isBegun ? { sheet: emptySheet } : readSheet(location.hash);
    this.#place.replaceChildren();
    if (!('sheet' in read)) return this.#say(troubles[read.trouble]);
    this.#written = isBegun ? '' : location.hash.slice(1);
    this.#say('Loading the sheet …');
    try {
      const pieces = await fetchPieces(this.#host.dataset['base'] ?? '/');
      this.#say('');
      // The page’s own name, and what it says of sheets, are no part of one on paper.
      for (const part of document.querySelectorAll('.sheet-about, .page-title'))
        part.classList.add('unprinted');
      // One that has a title alone is there to be gone on with.
      this.#draw(read.sheet, pieces, read.sheet.items.length === 0);
    } catch (fault) {
      console.error(fault);
      this.#written = '';
      this.#say('Couldn’t load the sheet. Check your connection and reload this page.');
    }
  }

  #draw(sheet: Sheet, pieces: Pieces, isEdited: boolean): void {
    const say = (text: string) => this.#say(text);
    // Readers of a sheet came for the sheet; how to make one is for those who make one.
    const about = document.querySelector<HTMLElement>('.sheet-about');
    if (about) about.hidden = !isEdited;
    const page = element('div');
    const draw = (next: Sheet) => {
      const tools = sheetTools(next, pieces, {
        say,
        ...(!isEdited && { change: () => this.#draw(next, pieces, true) }),
      });
      page.replaceChildren(...(next.items.length > 0 ? [tools, sheetView(next, pieces, isEdited)] : []));
    };
    const changed = (next: Sheet) => {
      this.#written = writeSheet(next);
      history.replaceState(null, '', `#${this.#written}`);
      draw(next);
    };
    draw(sheet);
    const editor = isEdited ? [sheetEditor(sheet, pieces, { say, changed })] : [];
    this.#place.replaceChildren(...editor, page);
    editor[0]?.querySelector('input')?.focus();
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

let page: SheetPage | undefined;

/** Shows the sheet that is in the address, or begins one. */
export function showSheet(host: HTMLElement): Promise<void> {
  page ??= new SheetPage(host);
  return page.show();
}
