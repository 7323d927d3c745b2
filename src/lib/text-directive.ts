/**
 * The text directive that lets a browser highlight a passage when its address is opened: `:~:text=first%20words,last%20words`,
 * or the whole where it is short. Browsers that know none leave it out and go to the element’s id.
 * @param blocks the passage as shown, a text for each of its blocks: a match may run over blocks, its ends may not
 * @param around what is before and after it, where the same words are elsewhere too
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textDirective(blocks: readonly string[], { before = '', after = '' } = {}): string {
  const texts = blocks.map((block) => block.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const first = texts.at(0);
  const last = texts.at(-1);
  if (!first || !last) return '';
  const isShort = texts.length === 1 && first.length <= shortest;
  const words = isShort
    ? [first]
    : [wordsOf(first).slice(0, ends).join(' '), wordsOf(last).slice(-ends).join(' ')];
  const terms = words.map(encoded);
  return `:~:text=${[before && `${encoded(before)}-`, ...terms, after && `-${encoded(after)}`].filter(Boolean).join(',')}`;
}

/** In letters: up to here a passage is named in full. */
const shortest = 80;
/** Words at each end of a longer one; enough to be the only ones of their kind on a page. */
const ends = 6;

const wordsOf = (text: string) => text.split(' ');
/** Percent-encoded, the hyphen too, which separates the parts of a directive. */
const encoded = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
