/** Text that is set in a drawing: it never reflows, so its width has to be known when the drawing is made. */

/** Width of a text in the drawing's units: at most what the site's interface faces need, never less. */
export function textWidth(text: string, size: number): number {
  const thousandths = [...text].reduce((sum, character) => sum + (widths.get(character) ?? widest), 0);
  return (thousandths * size) / 1000;
}

/** Breaks a text into the fewest lines that fit a width, and evens the lines out. A word is never broken. */
export function wrapped(text: string, width: number, size: number): string[] {
  const fewest = filled(text, width, size);
  let [low, high] = [0, width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const even = filled(text, middle, size);
    const fits = even.length <= fewest.length && even.every((line) => textWidth(line, size) <= middle);
    [low, high] = fits ? [low, middle] : [middle, high];
  }
  return fewest.length === 1 ? fewest : filled(text, high, size);
}

function filled(text: string, width: number, size: number): string[] {
  const lines: string[] = [''];
  // A line may end after a blank, and after a stroke within a word.
  for (const piece of text.match(/[^\s/]*\/|[^\s/]+|\s+/g) ?? []) {
    const line = lines.at(-1) ?? '';
    if (textWidth((line + piece).trimEnd(), size) <= width || line.trim() === '')
      lines.splice(-1, 1, line + piece);
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/**
 * Advance widths in thousandths of an em: the greater of Source Sans 3 and Atkinson Hyperlegible Next at weight 400,
 * as a browser measured them. Reading the font files themselves would take a font parser for these few lines.
 */
const widths = new Map(
  Object.entries({
    260: ",.:;ij|‘’'",
    290: ' l!',
    320: '()[f',
    340: 't',
    380: ']r{}-',
    440: '/I\\"“”•',
    460: 'z',
    500: '?svy1*_ckx',
    520: '7J–',
    540: 'ae×é',
    560: '2<>FLT^`ghnou~ü',
    580: '3EYbdpq±',
    600: '569$PSV',
    620: '48+BRZ£',
    640: '=AKX',
    680: '0#CD',
    720: 'GHNUOw',
    740: '&Q',
    860: 'M—@Wm',
    960: '%…',
  }).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);
const widest = 960;
