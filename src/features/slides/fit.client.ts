/** In CSS pixels of a slide as it is laid out, before it is scaled to the screen. */
interface SlideSize {
  width: number;
  height: number;
}

/**
 * The size to lay slides out at: as wide as a projector’s, as high as the window’s shape allows, so that a screen of any
 * shape is filled; on an upright screen narrower, so that letters stay large.
 */
export function slideSize({
  innerWidth,
  innerHeight,
}: Pick<Window, 'innerWidth' | 'innerHeight'>): SlideSize {
  const shape = innerHeight / innerWidth;
  return shape > 1
    ? { width: 720, height: Math.round(720 * Math.min(shape, 2.2)) }
    : { width: 1280, height: Math.round(1280 * Math.min(Math.max(shape, 720 / 1280), 0.8)) };
}

/** A quotation fills the wall; other text grows as far as it is read with ease. */
const largest = { quotation: 84, text: 52 };
/** Text never falls below the last of these; it is the smallest that the last row of a room reads. */
const textSizes = [84, 76, 68, 62, 56, 52, 48, 44, 42, 40, 38, 36, 34, 32, 30, 28];
const tableSizes = [26, 24, 22, 20, 18, 16, 15, 14];
/** Only for a slide that holds too much: better small than cut off. */
const lastSizes = [26, 24, 22, 20, 18, 16, 14];

/** Gives every slide the largest letters with which it keeps within its frame. */
export function fitSlides(slides: readonly HTMLElement[], { width, height }: SlideSize): void {
  const { style, classList } = document.documentElement;
  // Not --slide-width and --slide-height: reveal.js sets those, for the window and never for a sheet of paper.
  style.setProperty('--frame-width', `${width}px`);
  style.setProperty('--frame-height', `${height}px`);
  // A class and no media query, because a printout is laid out while the window is as it was.
  classList.toggle('deck-upright', height > width);
  for (const slide of slides) {
    const frame = slide.querySelector<HTMLElement>('.frame');
    if (!frame) continue;
    const { display } = slide.style;
    slide.style.display = 'block';
    fit(frame);
    slide.style.display = display;
  }
}

function fit(frame: HTMLElement): void {
  const smallest = textSizes.at(-1) ?? 28;
  const isQuotation =
    frame.querySelector(':scope > .quotation') && !frame.querySelector(':scope > :is(ul, ol)');
  const most = isQuotation ? largest.quotation : largest.text;
  const tries = [
    ...textSizes.filter((text) => text <= most).map((text) => ({ text, table: Math.min(text, 32) })),
    ...tableSizes.map((table) => ({ text: smallest, table })),
    ...lastSizes.map((text) => ({ text, table: Math.min(text, 14) })),
  ];
  for (const { text, table } of tries) {
    frame.style.setProperty('--slide-type', `${text}px`);
    frame.style.setProperty('--slide-table', `${table}px`);
    if (holds(frame)) return;
  }
}

/** Whether nothing on a slide reaches into its lower margin, where its number is, or past its side. */
function holds(frame: HTMLElement): boolean {
  const margin = parseFloat(getComputedStyle(frame).paddingBlockEnd);
  const parts = [...frame.children].filter((part) => part instanceof HTMLElement);
  const end = Math.max(0, ...parts.map((part) => part.offsetTop + part.offsetHeight));
  return end <= frame.clientHeight - margin + 1 && frame.scrollWidth <= frame.clientWidth;
}
