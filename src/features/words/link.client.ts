import { publishedCopy } from '../linking/piece.client.ts';
import { textDirective } from '../../lib/text-directive.ts';
import { TextMap } from '../../site/browser/text-map.client.ts';

/**
 * The directive by which a browser finds a part of the page: by its words as they are shown, marks of notes included, and by what
 * stands around them where they stand more than once.
 */
export function linkTo(range: Range): string {
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
  // Each of these, too, has to stand in one block.
  const before = shown.blocks.findLast((block) => block.start < start);
  const after = shown.blocks.find((block) => block.end > end);
  const wordsBefore = shown.text.slice(before?.start ?? start, Math.min(before?.end ?? start, start));
  const wordsAfter = shown.text.slice(Math.max(after?.start ?? end, end), after?.end ?? end);
  return textDirective(blocks, {
    before: isFirst ? '' : wordsBefore.trim().split(' ').slice(-near).join(' '),
    after: isLast ? '' : wordsAfter.trim().split(' ').slice(0, near).join(' '),
  });
}

/** So many words before and after tell them apart. */
const near = 4;
