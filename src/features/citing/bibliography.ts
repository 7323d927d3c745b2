import type { CslItem } from '../../book/schema/csl.ts';
import { kept } from './formatted.ts';
import { type Work, entry } from './processor.ts';
import { citationStyles } from './styles.ts';
import { text as escaped } from '../../lib/xml.ts';

/** Entries of a list of references in the default style, by id, as HTML: text escaped, italics in `<i>`. */
export function bibliography(items: readonly CslItem[]): Map<string, string> {
  return new Map(items.map((item) => [item.id, inHtml(withContainer(withSuffix(item)))]));
}

/**
 * Keeps the paper's own “2000a” and “2000b”: the processor would hand out letters by the alphabet of titles, and
 * they would not be those that the text cites.
 */
function withSuffix({ 'year-suffix': suffix, ...item }: CslItem): Work {
  const year = item.issued?.['date-parts'][0]?.[0];
  return suffix && year ? { ...item, issued: { literal: `${year}${suffix}` } } : item;
}

/** What was read at a conference is in no book: the conference takes its place. */
function withContainer(item: Work): Work {
  const isTalk = item['type'] === 'paper-conference' && !item['container-title'];
  return isTalk ? { ...item, 'container-title': item['event-title'] } : item;
}

const [style] = citationStyles;

const inHtml = (work: Work) =>
  kept
    .get([style.id, work], () => entry(style, work))
    .map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text)))
    .join('');
