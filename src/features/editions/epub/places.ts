import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { addresses } from '../../../book/addresses.ts';
import { attributeOf, elementsIn } from '../../../lib/markup.ts';
import type { Chapter } from './chapters.ts';

/** Where a link of the site leads in the book, or where on the site when the book lacks it. */
export type Places = (link: Tree.Element, from: Chapter) => string;

/** What the site says of a quotation, in `/data/quotes.json`. */
export interface Quoted {
  id: string;
  paragraph: string;
}

/**
 * Finds the places of links. A quotation has no chapter of its own: it is in the first theme that has it, and
 * what is there leads on to the paragraph that quotes it.
 * @param home the site's front page, to which the book's links lead that leave it
 */
export function placesIn(chapters: readonly Chapter[], quotes: readonly Quoted[], home: string): Places {
  const base = new URL(home).pathname;
  const byPath = new Map(chapters.map((chapter) => [chapter.path, chapter]));
  const ids = new Map(chapters.map((chapter) => [chapter.path, idsIn(chapter.main)]));
  const quotesAt = new Map(quotes.map((quote) => [addresses.quote(quote.id), quote]));
  const standing = markQuotations(chapters, quotesAt, base);

  const inBook = (path: string, id: string): string | undefined => {
    const chapter = byPath.get(path);
    if (!chapter || (id !== '' && !ids.get(path)?.has(id))) return undefined;
    return chapter.file + (id && `#${id}`);
  };
  return (link, from) => {
    const url = new URL(attributeOf(link, 'href') ?? '', home + from.path.slice(1));
    if (!url.href.startsWith(home) || url.search !== '') return url.href;
    const path = `/${url.pathname.slice(base.length)}`;
    const quote = quotesAt.get(path);
    if (!quote) return inBook(path, decodeURIComponent(url.hash.slice(1))) ?? url.href;
    const [told, id] = addresses.paragraph(quote.paragraph).split('#');
    const standsHere = from.path.startsWith(addresses.themes) && attributeOf(link, 'class') === 'place';
    return (standsHere && inBook(told ?? '', id ?? '')) || (standing.get(quote.id) ?? url.href);
  };
}

function idsIn(main: Tree.Element): Set<string> {
  return new Set(elementsIn(main).flatMap((one) => attributeOf(one, 'id') ?? []));
}

/** Gives each quotation an id where it first is: among the themes, where the book has any. */
function markQuotations(
  chapters: readonly Chapter[],
  quotesAt: ReadonlyMap<string, Quoted>,
  base: string,
): Map<string, string> {
  const standing = new Map<string, string>();
  const byTheme = chapters.filter(({ path }) => path.startsWith(addresses.themes));
  for (const { file, main } of byTheme.length > 0 ? byTheme : chapters) {
    for (const figure of elementsIn(main, (one) => attributeOf(one, 'class') === 'quotation')) {
      const quote = elementsIn(figure, ({ tagName }) => tagName === 'a')
        .map((link) => quotesAt.get(`/${(attributeOf(link, 'href') ?? '').slice(base.length)}`))
        .find((found) => found !== undefined);
      if (!quote || standing.has(quote.id)) continue;
      figure.attrs.push({ name: 'id', value: `quote-${quote.id}` });
      standing.set(quote.id, `${file}#quote-${quote.id}`);
    }
  }
  return standing;
}
