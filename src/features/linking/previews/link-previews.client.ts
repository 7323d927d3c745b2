import { previewFile } from './preview-file.ts';
import type { Preview } from './previews.ts';
import sheet from './preview.css?url';
import { early, lazily } from '../../../site/browser/load.client.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';
import type { PreviewCard } from './preview-card.client.ts';

const cardCode = lazily(() => import('./preview-card.client.ts'), sheet);

/**
 * Shows what a link leads to when a reader rests on it: by pointer after a moment, by keyboard on focus, by touch on
 * the first tap (the second follows the link). Escape dismisses it, the pointer may move onto it, and it stays until
 * the reader leaves (WCAG 2.2, 1.4.13). Links work as links throughout.
 */
class LinkPreviews extends HTMLElement {
  /** Made when it is first wanted. */
  private card: PreviewCard | undefined;
  private readonly files = new Map<string, Promise<Record<string, Preview>>>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const main = document.querySelector('main');
    main?.addEventListener('pointerover', (event) => {
      if (event.pointerType !== 'mouse') return;
      const link = linkOf(event.target);
      if (link && link !== this.card?.shownFor) this.later(350, () => early(() => this.open(link)));
    });
    main?.addEventListener('pointerout', (event) => {
      if (event.pointerType === 'mouse' && linkOf(event.target) && !this.card?.contains(event.relatedTarget))
        this.later(250, () => this.card?.hide());
    });
    main?.addEventListener('focusin', (event) => {
      const link = linkOf(event.target);
      if (link?.matches(':focus-visible')) early(() => this.open(link));
    });
    // Words are being selected: what can be done with them is where a preview would.
    document.addEventListener('selectionchange', () => isSelecting() && this.card?.hide());
    main?.addEventListener('focusout', () => this.card?.hide());
    main?.addEventListener('click', (event) => void this.tap(event));
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.card?.shownFor) return;
      this.card.hide();
      event.stopPropagation();
    });
    // The keyboard scrolls to what it gives the focus, so a preview goes along. Regions scroll too.
    addEventListener('scroll', () => this.card?.follow(), { passive: true, capture: true });
  }

  private async makeCard(): Promise<PreviewCard> {
    const { PreviewCard } = await cardCode();
    if (!this.card) {
      this.card = new PreviewCard();
      this.card.onPointer(
        () => clearTimeout(this.timer),
        () => this.later(250, () => this.card?.hide()),
      );
    }
    return this.card;
  }

  private async open(link: HTMLAnchorElement, hint?: string): Promise<boolean> {
    const address = this.addressOf(link);
    const file = previewFile(address);
    if (!file) return false;
    const [previews, card] = await Promise.all([this.previewsIn(file), this.makeCard()]);
    const preview = previews[address];
    const still = link.matches(':hover, :focus') || hint !== undefined;
    if (preview && still && !isSelecting()) card.show(link, preview, hint);
    return preview !== undefined;
  }

  /** On touch the first tap shows and the second follows; a link without a preview is followed at once. */
  private async tap(event: MouseEvent) {
    const link = linkOf(event.target);
    const touch = (event as PointerEvent).pointerType === 'touch';
    if (!link || !touch || link === this.card?.shownFor || event.defaultPrevented) return;
    if (!looksPreviewed(link)) return;
    event.preventDefault();
    // What doesn’t come while a finger waits must not keep a reader from the page itself.
    const late = new Promise<false>((done) => setTimeout(() => done(false), 1500));
    const opening = this.open(link, 'Tap again to go there').catch(() => false);
    if (!(await Promise.race([opening, late]))) location.assign(link.href);
  }

  private previewsIn(file: string): Promise<Record<string, Preview>> {
    const known = this.files.get(file);
    if (known) return known;
    const coming = fetchedJson<Record<string, Preview>>(`${this.dataset.base ?? ''}/previews/${file}`);
    this.files.set(file, coming);
    // What could not be loaded is requested again.
    coming.catch(() => this.files.delete(file));
    return coming;
  }

  private addressOf({ pathname, hash }: HTMLAnchorElement): string {
    const base = this.dataset.base ?? '';
    return (pathname.startsWith(base) ? pathname.slice(base.length) : pathname) + hash;
  }

  private later(wait: number, act: () => void) {
    clearTimeout(this.timer);
    this.timer = setTimeout(act, wait);
  }
}

const isSelecting = () => getSelection()?.isCollapsed === false;

const linkOf = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLAnchorElement>('a[href]') ?? undefined) : undefined;

/** Only links within running text hold a tap back: in lists and navigation one tap goes there. */
const looksPreviewed = (link: HTMLAnchorElement) =>
  link.matches('.term, .cite, .claim, .theme, .mode, .cell, .q');

customElements.define('link-previews', LinkPreviews);
