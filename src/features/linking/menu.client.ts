import sheet from '../citing/controls.css?url';
import { asHtml, asMarkdown, asText } from './excerpt.ts';
import { textDirective } from '../../lib/text-directive.ts';
import { citeControls } from '../citing/controls.client.ts';
import { copyText } from '../../site/browser/clipboard.client.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import type { Piece } from './piece.client.ts';
import { citationOf, citedLine, embedCode } from './answers.client.ts';
import { excerptOf, shownBlocks } from './excerpt.client.ts';
import { qrDrawing } from './qr.client.ts';
import { addStyles } from '../../site/browser/add-styles.client.ts';
import type { KeptKind } from '../notebook/index.ts';
import '../notebook/save-button.client.ts';

/** What can be done with one piece: a dialog that opens at its handle, and gives the focus back when it closes. */
export class PieceMenu {
  readonly #piece: Piece;
  readonly #base: string;
  readonly #status = element('p', { role: 'status', class: 'meta' });

  constructor(piece: Piece, base: string) {
    this.#piece = piece;
    this.#base = base;
  }

  open(handle: HTMLElement): void {
    const title = element('h2', { id: 'piece-menu-title' }, this.#piece.fullName);
    const close = button('Close', () => dialog.close());
    const dialog = element(
      'dialog',
      { class: 'piece-menu', 'aria-labelledby': title.id },
      element('div', { class: 'piece-menu-head' }, title, close),
      this.#links(),
      this.#status,
      ...this.#folds(),
    );
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      handle.focus();
    });
    document.body.append(dialog);
    dialog.showModal();
    dialog.focus();
  }

  #links(): HTMLElement {
    const piece = this.#piece;
    const highlighting = textDirective(shownBlocks(piece));
    const keep = keepAction(piece);
    return element(
      'div',
      { class: 'piece-menu-actions' },
      // The link highlights the words, in browsers that can.
      this.#copies('Copy link', () => (highlighting ? fragmented(piece, highlighting) : piece.address.href)),
      ...(keep ? [keep] : []),
      this.#words(),
    );
  }

  /** Words of it are chosen by `src/features/words/`, which this room does not know. */
  #words(): HTMLElement {
    const select = button('Select a sentence', () => {
      select.closest('dialog')?.close();
      this.#piece.element.dispatchEvent(new Event('select-words', { bubbles: true }));
    });
    return select;
  }

  /** What wants room, or an answer from the site, is made when it is opened. */
  #folds(): HTMLElement[] {
    const [piece, base] = [this.#piece, this.#base];
    const citation = once(() => citationOf(piece, base));
    const code = piece.kind === 'heading' || piece.kind === 'row' ? undefined : embedCode(piece, base);
    return [
      fold('Cite', async () => {
        const [answer] = await Promise.all([citation(), addStyles(sheet)]);
        return [citeControls(answer)];
      }),
      fold('Copy the words', async () => {
        const excerpt = excerptOf(piece, citedLine(await citation()));
        return [
          element(
            'div',
            { class: 'piece-menu-actions' },
            this.#copies('As text', () => asText(excerpt)),
            this.#copies('As Markdown', () => asMarkdown(excerpt)),
            this.#copies('As HTML', () => asHtml(excerpt)),
          ),
        ];
      }),
      ...(code
        ? [
            fold('Embed in a page', async () => {
              const html = await code();
              const field = element(
                'textarea',
                { readonly: '', rows: '4', 'aria-label': 'HTML to embed' },
                html,
              );
              return [field, this.#copies('Copy this HTML', () => html)];
            }),
          ]
        : []),
      fold('QR code', () => Promise.resolve(qrDrawing(piece))),
    ];
  }

  #copies(text: string, make: () => string): HTMLButtonElement {
    return button(text, async () => {
      const made = make();
      const done = await copyText(made);
      this.#say(done ? 'Copied' : `Couldn’t copy. Copy it by hand: ${made}`);
    });
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }
}

/** A part that opens; where its answer cannot be had, it says so, and asks again when it is opened again. */
function fold(name: string, make: () => Promise<(Node | string)[]>): HTMLElement {
  const place = element('div');
  const details = element('details', {}, element('summary', {}, name), place);
  details.addEventListener('toggle', () => {
    if (!details.open || place.childElementCount > 0) return;
    place.textContent = 'Loading …';
    make().then(
      (parts) => place.replaceChildren(...parts),
      () => (place.textContent = 'Couldn’t load this. Check your connection, then open it again.'),
    );
  });
  return details;
}

const fragmented = ({ address }: Piece, directive: string) =>
  `${address.href}${address.hash ? '' : '#'}${directive}`;
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((fault: unknown) => {
      made = undefined;
      throw fault;
    }));
}

/** The button that keeps a piece in the notebook; none for what cannot be kept. */
function keepAction({ kind, element: piece, address }: Piece): HTMLElement | undefined {
  const [page = ''] = address.pathname.split('/').slice(-2);
  const kept: Partial<Record<Piece['kind'], [KeptKind, string]>> = {
    quotation: ['quote', page],
    table: ['table', page],
    paragraph: ['paragraph', piece.id],
    claim: ['claim', piece.id],
  };
  const [keptKind, id] = kept[kind] ?? [];
  return keptKind && id ? element('keep-button', { 'data-kind': keptKind, 'data-id': id }) : undefined;
}
