import { element } from './elements.ts';
import { pieceOf, places } from './piece.ts';

/**
 * Gives every piece of the page a quiet handle that opens what can be done with it. What is listed later (the results of
 * a search) gets its handles when it comes. The menu itself is loaded when it is first asked for.
 */
class PieceHandles extends HTMLElement {
  connectedCallback(): void {
    const base = this.dataset['base'] ?? '/';
    const add = () => {
      for (const { piece, rule, at } of places(document)) {
        const handle = handleFor(pieceOf(piece, rule).name);
        handle.addEventListener('click', () => void open(() => pieceOf(piece, rule), handle, base));
        if (rule.after) at.after(handle);
        else at.append(handle);
      }
    };
    add();
    for (const late of document.querySelectorAll('quote-explorer'))
      new MutationObserver(add).observe(late, { childList: true, subtree: true });
  }
}

function handleFor(name: string): HTMLButtonElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'handle unprinted',
      'aria-haspopup': 'dialog',
      'aria-label': `Link, cite or keep: ${name}`,
    },
    '#',
  );
}

async function open(
  piece: () => ReturnType<typeof pieceOf>,
  handle: HTMLElement,
  base: string,
): Promise<void> {
  const { PieceMenu } = await import('./piece-menu.ts');
  new PieceMenu(piece(), base).open(handle);
}

customElements.define('piece-handles', PieceHandles);
