import handles from './handle.css?url';
import sheet from './piece-menu.css?url';
import { addStyles } from '../../site/browser/add-styles.client.ts';
import { early, lazily, whenLoaded } from '../../site/browser/load.client.ts';
import { type Piece, type PieceKind, addHandles, remember } from './piece.client.ts';

const menu = lazily(() => import('./menu.client.ts'), sheet);

/**
 * Gives every piece of the page a quiet handle that opens what can be done with it. What is listed later (the results of
 * a search) gets its handles when it comes. The menu itself is loaded when it is first opened.
 */
class PieceHandles extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset['base'] ?? '/';
    const add = () =>
      addHandles(document, (name, kind, piece) => {
        const handle = handleFor(name, kind);
        handle.addEventListener('click', () => void open(piece(), handle, base));
        return handle;
      });
    const addStyled = () => early(() => addStyles(handles).then(add));
    for (const main of document.querySelectorAll('main')) remember(main);
    addStyled();
    for (const late of document.querySelectorAll('quote-explorer'))
      new MutationObserver(addStyled).observe(late, { childList: true, subtree: true });
  }
}

/** Its sign is drawn by the style sheet, so that it is no part of the words beside it. */
function handleFor(name: string, kind: PieceKind): HTMLButtonElement {
  const handle = document.createElement('button');
  handle.type = 'button';
  handle.className = 'handle unprinted';
  handle.setAttribute('aria-haspopup', 'dialog');
  const does = keepable.has(kind) ? 'Link, cite or save' : 'Link or cite';
  handle.title = does;
  handle.setAttribute('aria-label', `${does}: ${name}`);
  return handle;
}

/** What the notebook takes: `keep.client.ts`. */
const keepable: ReadonlySet<PieceKind> = new Set(['quotation', 'table', 'paragraph', 'claim']);

let isOpening = false;

async function open(piece: Piece, handle: HTMLElement, base: string): Promise<void> {
  if (isOpening) return;
  isOpening = true;
  await whenLoaded('this menu', menu(), ({ PieceMenu }) => new PieceMenu(piece, base).open(handle));
  isOpening = false;
}

customElements.define('piece-handles', PieceHandles);
