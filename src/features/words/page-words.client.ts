import cardSheet from '../linking/piece-menu.css?url';
import {
  onNotebookChange,
  removeWords,
  savedWords,
  saveWords,
} from '../notebook/words/saved-words.client.ts';
import { lazily, whenLoaded } from '../../site/browser/load.client.ts';
import { citedWords, copied, linkOf } from './actions.client.ts';
import { WordsBar } from './bar.client.ts';
import { type Chosen, chosenAt, chosenBy, pageAt, readPage } from './chosen.client.ts';
import { Marks } from './marks.client.ts';
import { sentencesIn, type Stretch } from '../../lib/sentences.ts';
import type { TextMap } from '../../site/browser/text-map.client.ts';

const card = lazily(() => import('./card.client.ts'), cardSheet);

/** What can be done with the words of the page that a reader selects, and the marks of those that they have saved. */
class PageWords {
  readonly #base: string;
  readonly #page: string;
  readonly #bar: WordsBar;
  #chosen: Chosen | undefined;
  #timer = 0;
  #isPressed = false;
  /** What has the focus again when the bar is closed. */
  #from: HTMLElement | undefined;

  constructor(base: string, page: string) {
    this.#base = base;
    this.#page = page;
    this.#bar = new WordsBar({
      save: () => this.#save(),
      note: () => this.#note(),
      cite: () => void this.#copy((words) => citedWords(words, base)),
      link: () => void this.#copy((words) => linkOf(words, base)),
      sentence: (step) => this.#step(step),
      close: () => this.#close(),
    });
    const marks = new Marks(page, (id, from) => this.#open(id, from));
    const show = () => {
      void marks.show();
      if (this.#chosen && this.#bar.isOpen) this.#bar.show(this.#chosen);
    };
    onNotebookChange(show);
    show();
    this.#listen();
    this.#look();
  }

  /** Selects the first sentence of a piece, for who selects by keys. */
  selectSentenceOf(piece: Element): void {
    const map = readPage();
    if (!map) return;
    const within = document.createRange();
    within.selectNodeContents(piece);
    const stretch = map.stretchOf(within);
    const isHeading = piece.matches('h1, h2, h3, .page-title');
    const from = (isHeading ? stretch?.end : stretch?.start) ?? 0;
    const sentence = sentencesOf(map).find(({ start }) => start >= from);
    this.#from = piece.querySelector<HTMLElement>('.handle') ?? undefined;
    if (sentence) this.#select(sentence);
    this.#bar.focusSentences();
  }

  #listen(): void {
    document.addEventListener('selectionchange', () => this.#lookSoon());
    const press = (isPressed: boolean) => () => {
      this.#isPressed = isPressed;
      if (!isPressed) this.#lookSoon();
    };
    document.addEventListener('pointerdown', press(true), { capture: true });
    for (const end of ['pointerup', 'pointercancel'] as const)
      document.addEventListener(end, press(false), { capture: true });
    document.addEventListener('keydown', (event) => {
      if (!this.#bar.isOpen || this.#bar.holds(event.target)) return;
      if (event.key === 'Escape') this.#close();
      // The bar is at the end of the page: the Tab key goes there, as if it were next to the words.
      if (event.key !== 'Tab' || event.shiftKey || !document.getSelection()?.toString()) return;
      event.preventDefault();
      this.#bar.focus();
    });
  }

  /** When the selection rests: while it is being drawn, or a finger is down, the bar would be in the way. */
  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#look(), 250);
  }

  #look(): void {
    if (this.#isPressed) return;
    const selection = getSelection();
    const isIn = (node: Node | null) => this.#bar.holds(node) || this.#bar.holds(document.activeElement);
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) {
      if (!isIn(selection?.anchorNode ?? null)) this.#bar.hide();
      return;
    }
    const chosen = chosenBy(selection.getRangeAt(0), this.#base);
    if (!chosen) return this.#bar.hide();
    this.#chosen = chosen;
    this.#bar.show(chosen);
  }

  #select(stretch: Stretch): void {
    const map = readPage();
    const chosen = map && chosenAt(map, stretch, this.#page, this.#base);
    if (!chosen) return;
    const { startContainer, startOffset, endContainer, endOffset } = chosen.range;
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    map.blockAt(chosen.stretch.start)?.element.scrollIntoView({ block: 'nearest' });
    this.#chosen = chosen;
    this.#bar.show(chosen);
  }

  #step(step: 'previous' | 'next' | 'more'): void {
    const map = readPage();
    if (!map || !this.#chosen) return;
    const next = stepFrom(sentencesOf(map), this.#chosen.stretch, step);
    if (next) this.#select(next);
  }

  #save(): void {
    if (!this.#chosen) return;
    const { id, words } = this.#chosen;
    const saved = savedWords(id);
    if (saved && (saved.note || saved.labels.length > 0)) return this.#open(id);
    const trouble = saved ? removeWords(id) : saveWords(words);
    this.#bar.say(trouble ?? (saved ? 'Removed from your notebook' : 'Saved on this device only'));
  }

  #note(): void {
    if (!this.#chosen) return;
    const { id, words } = this.#chosen;
    const trouble = savedWords(id) ? undefined : saveWords(words);
    if (trouble) this.#bar.say(trouble);
    else this.#open(id, undefined, true);
  }

  #open(id: string, from?: HTMLElement, isNew = false): void {
    this.#bar.hide();
    void whenLoaded('what you saved', card(), ({ openCard }) => openCard(id, this.#base, from, isNew));
  }

  async #copy(make: (words: Chosen['words']) => string | Promise<string>): Promise<void> {
    if (this.#chosen) this.#bar.say(await copied(await make(this.#chosen.words)));
  }

  #close(): void {
    const hadFocus = this.#bar.holds(document.activeElement);
    this.#bar.hide();
    this.#chosen = undefined;
    getSelection()?.removeAllRanges();
    if (hadFocus) this.#from?.focus();
    this.#from = undefined;
  }
}

let started: PageWords | undefined;

/** What there is of it on this page. @param base the path that the site is served below */
export function pageWords(base: string): PageWords {
  started ??= new PageWords(base, pageAt(base) ?? '');
  return started;
}

/** The sentences of a page; a block whose words a browser has translated is one. */
function sentencesOf({ text, blocks }: TextMap): Stretch[] {
  return blocks.flatMap(({ start, end, isTranslated }) =>
    isTranslated
      ? [{ start, end }]
      : sentencesIn(text.slice(start, end)).map((one) => ({
          start: start + one.start,
          end: start + one.end,
        })),
  );
}

/** What is selected next, by sentences: the one before or after, or one more. */
function stepFrom(
  sentences: readonly Stretch[],
  { start, end }: Stretch,
  step: 'previous' | 'next' | 'more',
): Stretch | undefined {
  if (step === 'previous') return sentences.findLast((one) => one.start < start);
  if (step === 'next') return sentences.find((one) => one.start > start);
  const more = sentences.find((one) => one.end > end);
  return more && { start, end: more.end };
}
