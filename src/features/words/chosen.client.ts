import { mostLetters, type SavedWords, wordsId } from '../notebook/words/saved-words.client.ts';
import { pieceAround } from '../linking/piece-around.client.ts';
import { publishedCopy, wordsOf } from '../linking/piece.client.ts';
import { TextMap } from '../../site/browser/text-map.client.ts';
import { quoteAt } from '../../lib/text-quote.ts';
import type { Stretch } from '../../lib/sentences.ts';
import { wholeWords } from '../../lib/whole-words.ts';
import { textDirective } from '../../lib/text-directive.ts';

/** Words that a reader has selected. */
export interface Chosen {
  /** One name for the same words of the same place. */
  id: string;
  stretch: Stretch;
  range: Range;
  words: SavedWords;
  /** Where a browser has translated them, whole blocks are chosen, in the words as they were published. */
  isTranslated: boolean;
  /** More than can be saved as one. */
  isLong: boolean;
}

/** The page’s address on this site; nothing where it has none that lasts. */
export function pageAt(base: string): string | undefined {
  const page = `/${location.pathname.slice(base.length)}`;
  return location.pathname.startsWith(base) && /^\/(?:[\w-][\w.-]*\/)*$/.test(page) ? page : undefined;
}

/** The text of the page. */
export function readPage(): TextMap | undefined {
  const main = document.querySelector('main');
  return main ? new TextMap(main, publishedCopy) : undefined;
}

/** What is chosen by a selection: whole words; nothing where it has none of the page’s text. */
export function chosenBy(range: Range, base: string): Chosen | undefined {
  const [map, page] = [readPage(), pageAt(base)];
  const stretch = map?.stretchOf(range);
  return map && page && stretch ? chosenAt(map, stretch, page, base) : undefined;
}

export function chosenAt(map: TextMap, selected: Stretch, page: string, base: string): Chosen | undefined {
  const stretch = wholeWords(map.text, selected);
  const [first, last] = [map.blockAt(stretch.start), map.blockAt(stretch.end - 1)];
  if (stretch.end <= stretch.start || !first || !last) return undefined;
  if (first.isTranslated) stretch.start = first.start;
  if (last.isTranslated) stretch.end = last.end;
  const quote = quoteAt(map.text, stretch.start, stretch.end);
  const range = map.rangeOf(stretch.start, stretch.end);
  const within = pieceAround(first.element);
  const heading = headingOf(first.element);
  const named = within ?? heading;
  const words: SavedWords = {
    ...quote,
    page,
    piece: pieceIdOf(first.element) ?? heading?.element.id ?? '',
    source: within
      ? `/${within.address.pathname.slice(base.length)}${within.address.hash}`
      : `${page}${heading ? `#${heading.element.id}` : ''}`,
    name: (named?.name ?? document.title).slice(0, 300),
    link: linkTo(range),
  };
  return {
    ...{ id: wordsId(words), stretch, range, words },
    isTranslated: first.isTranslated || last.isTranslated,
    isLong: quote.exact.length > mostLetters,
  };
}

function pieceIdOf(element: Element): string | undefined {
  const piece = element.closest('main [id]');
  return piece && /^[^\s#:]+$/.test(piece.id) ? piece.id : undefined;
}

/** The heading that a part of the page is under, where it is in no piece with an address of its own. */
function headingOf(element: Element): { element: Element; name: string } | undefined {
  const before = [...document.querySelectorAll('main :is(h2, h3)[id]')].filter(
    (heading) =>
      heading === element || heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1);
  return last && /^[^\s#:]+$/.test(last.id) ? { element: last, name: wordsOf(last) } : undefined;
}

/**
 * The directive by which a browser finds a part of the page: by its words as they are shown, marks of notes included, and by what
 * is around them where they are more than once.
 */
function linkTo(range: Range): string {
  const shown = new TextMap(
    document.body,
    publishedCopy,
    'script, style, noscript, template, dialog, [data-own]',
  );
  const stretch = shown.stretchOf(range);
  if (!stretch) return '';
  const { start, end } = stretch;
  const blocks = shown.blocks
    .filter((block) => block.start < end && block.end > start)
    .map((block) => shown.text.slice(Math.max(start, block.start), Math.min(end, block.end)));
  const plain = textDirective(blocks);
  const text = shown.text.toLowerCase();
  const [first = '', last] = plain
    .slice(':~:text='.length)
    .split(',')
    .map((term) => decodeURIComponent(term).toLowerCase());
  const isFirst = text.indexOf(first) === start;
  const isLast = !last || text.indexOf(last, start + first.length) + last.length === end;
  if (isFirst && isLast) return plain;
  // Each of these, too, has to be in one block.
  const before = shown.blocks.findLast((block) => block.start < start);
  const after = shown.blocks.find((block) => block.end > end);
  const wordsBefore = shown.text.slice(before?.start ?? start, Math.min(before?.end ?? start, start));
  const wordsAfter = shown.text.slice(Math.max(after?.start ?? end, end), after?.end ?? end);
  return textDirective(blocks, {
    before: isFirst ? '' : wordsBefore.trim().split(' ').slice(-near).join(' '),
    after: isLast ? '' : wordsAfter.trim().split(' ').slice(0, near).join(' '),
  });
}

/** This many words before and after distinguish them. */
const near = 4;
