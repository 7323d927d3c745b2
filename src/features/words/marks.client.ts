import { type WordsEntry, savedWordsOf } from '../notebook/words/saved-words.client.ts';
import { opening } from '../../book/words/words.ts';
import { findQuote, isTrusted } from '../../lib/text-quote.ts';
import { element } from '../../site/browser/elements.client.ts';
import type { TextMap } from '../../site/browser/text-map.client.ts';
import { readPage } from './chosen.client.ts';

/** Saved words that were found on the page. */
interface Found {
  entry: WordsEntry;
  range: Range;
  /** The block that they begin in. */
  block: Element;
  mark: HTMLButtonElement;
}

/**
 * The marks of saved words: painted in the text where the browser can, and a sign beside each, which opens what was saved. What is
 * no longer found is said at the end of the page.
 */
export class Marks {
  #found: Found[] = [];
  #turn = 0;
  readonly #page: string;
  readonly #open: (id: string, from: HTMLElement) => void;
  readonly #lost = element('p', { class: 'words-lost meta', role: 'note', 'data-own': '' });

  constructor(page: string, open: (id: string, from: HTMLElement) => void) {
    this.#page = page;
    this.#open = open;
    const main = document.querySelector('main');
    if (main) new ResizeObserver(() => this.#place()).observe(main);
    main?.addEventListener('click', (event) => this.#clicked(event));
  }

  /** Finds the saved words of this page, and marks them. */
  async show(): Promise<void> {
    const turn = (this.#turn += 1);
    const entries = savedWordsOf(this.#page);
    const map = entries.length > 0 ? readPage() : undefined;
    const found: Found[] = [];
    for (const entry of entries) {
      const place = map && (await placeOf(entry, map));
      // Something else has been saved meanwhile: that turn finds this, too.
      if (turn !== this.#turn) return;
      if (place) found.push({ entry, ...place, mark: this.#markOf(entry) });
    }
    for (const { mark } of this.#found) if (!found.some((one) => one.mark === mark)) this.#takeAway(mark);
    this.#found = found;
    paint(found);
    for (const one of found) putBeside(one);
    this.#place();
    this.#showLost(entries.length - found.length);
  }

  #markOf(entry: WordsEntry): HTMLButtonElement {
    const known = this.#found.find((one) => one.entry.id === entry.id)?.mark;
    const mark =
      known ?? element('button', { type: 'button', class: 'words-mark unprinted', 'data-own': '' });
    if (!known) mark.addEventListener('click', () => this.#open(entry.id, mark));
    const name = entry.note ? 'Saved words, with your note' : 'Saved words';
    mark.setAttribute('aria-label', `${name}: “${opening(entry.words.exact, 50)}”`);
    mark.classList.toggle('noted', entry.note !== '');
    return mark;
  }

  #takeAway(mark: HTMLButtonElement): void {
    const block = mark.parentElement;
    mark.remove();
    if (!block?.querySelector(':scope > .words-mark')) block?.classList.remove('has-words-mark');
  }

  /** Each sign is beside the line in which its words begin. */
  #place(): void {
    const tops = new Map<Element, number[]>();
    for (const { range, mark } of this.#found) {
      const block = mark.parentElement;
      const line = range.getClientRects()[0];
      if (!block || !line) continue;
      const taken = tops.get(block) ?? [];
      let top = line.top - block.getBoundingClientRect().top;
      while (taken.some((one) => Math.abs(one - top) < 24)) top += 24;
      tops.set(block, [...taken, top]);
      mark.style.insetBlockStart = `${Math.round(top)}px`;
    }
  }

  /** Pressing saved words opens them. */
  #clicked({ target, clientX, clientY }: MouseEvent): void {
    if ((target as Element).closest('a, button, summary, label, input') || !getSelection()?.isCollapsed)
      return;
    const one = this.#found.find(({ range }) =>
      [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
      ),
    );
    if (one) this.#open(one.entry.id, one.mark);
  }

  #showLost(count: number): void {
    if (count === 0) return void this.#lost.remove();
    const href = document.querySelector<HTMLAnchorElement>('.saved-link')?.href ?? '';
    const words = count === 1 ? 'One passage that you saved' : `${count} passages that you saved`;
    this.#lost.replaceChildren(
      `${words} from this page can no longer be found on it. `,
      element('a', { href }, count === 1 ? 'It is kept in your notebook' : 'They are kept in your notebook'),
      '.',
    );
    document.querySelector('main')?.append(this.#lost);
  }
}

/** Where words are now. A slow search does not block the page. */
async function placeOf(
  { words }: WordsEntry,
  map: TextMap,
): Promise<{ range: Range; block: Element } | undefined> {
  const piece = words.piece ? document.getElementById(words.piece) : null;
  const within = document.createRange();
  if (piece) within.selectNodeContents(piece);
  const hint = piece ? map.stretchOf(within)?.start : undefined;
  if (!map.text.includes(words.exact)) await new Promise((done) => setTimeout(done));
  const found = findQuote(map.text, words, hint);
  if (!found || !isTrusted(found, words)) return undefined;
  const block = map.blockAt(found.start)?.element;
  return block && { range: map.rangeOf(found.start, found.end), block };
}

function putBeside({ block, mark }: Found): void {
  if (mark.parentElement === block) return;
  block.classList.add('has-words-mark');
  block.prepend(mark);
}

function paint(found: readonly Found[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = (isNoted: boolean) =>
    found.filter(({ entry }) => (entry.note !== '') === isNoted).map(({ range }) => range);
  CSS.highlights.set('saved-words', new Highlight(...ranges(false)));
  CSS.highlights.set('noted-words', new Highlight(...ranges(true)));
}
