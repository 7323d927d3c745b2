import type { Preview } from './previews.ts';

/**
 * The one card that shows previews. It is in the top layer, below its link or above it where there is more room,
 * and describes the link to screen readers while it is open.
 */
export class PreviewCard {
  private readonly element = document.createElement('div');
  private link: HTMLAnchorElement | undefined;

  constructor() {
    this.element.id = 'link-preview';
    this.element.className = 'preview';
    this.element.popover = 'manual';
    this.element.setAttribute('role', 'tooltip');
    document.body.append(this.element);
  }

  /** The link whose preview is open. */
  get shownFor(): HTMLAnchorElement | undefined {
    return this.link;
  }

  contains(node: unknown): boolean {
    return node instanceof Node && this.element.contains(node);
  }

  onPointer(entered: () => void, left: () => void): void {
    this.element.addEventListener('pointerenter', entered);
    this.element.addEventListener('pointerleave', left);
  }

  show(link: HTMLAnchorElement, preview: Preview, hint?: string): void {
    this.hide();
    this.element.replaceChildren(
      part('p', 'preview-kind', preview.kind),
      part('p', 'preview-title', preview.title),
      part('p', 'preview-text', preview.text, preview.way),
      ...(preview.translation ? [part('p', 'preview-text', preview.translation)] : []),
      ...(hint ? [part('p', 'preview-kind', hint)] : []),
    );
    this.link = link;
    link.setAttribute('aria-describedby', this.element.id);
    this.element.showPopover();
    this.place(link);
  }

  hide(): void {
    this.link?.removeAttribute('aria-describedby');
    this.link = undefined;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }

  /** Stays beside its link when that has been scrolled, and goes when it has been scrolled away. */
  follow(): void {
    if (!this.link) return;
    const { top, bottom } = this.link.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) this.hide();
    else this.place(this.link);
  }

  /** Beside the whole link, so that none of its lines is covered, and where its first words begin. */
  private place(link: HTMLAnchorElement): void {
    const whole = link.getBoundingClientRect();
    const begins = link.getClientRects()[0]?.left ?? whole.left;
    const { width, height } = this.element.getBoundingClientRect();
    const edge = 8;
    const left = Math.max(edge, Math.min(begins, document.documentElement.clientWidth - width - edge));
    const below = whole.bottom + edge;
    const fits = below + height < innerHeight || whole.top - edge < height;
    this.element.style.left = `${left}px`;
    this.element.style.top = `${fits ? below : whole.top - edge - height}px`;
  }
}

function part(tag: string, name: string, text: string, way: Preview['way'] = {}): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  Object.assign(element, way);
  return element;
}
