import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn } from '../../src/lib/markup.ts';
import { emptyItem, type SavedItem } from './item.ts';

/**
 * What Zotero’s button offers on a page: what its COinS tell, several to choose from, or one; where there are none, what its
 * head tells.
 */
export function offeredOn(page: Tree.Document): SavedItem[] {
  const spans = elementsIn(page, ({ tagName }) => tagName === 'span')
    .filter((one) => attributeOf(one, 'class') === 'Z3988')
    .map((one) => readCoins(attributeOf(one, 'title') ?? ''));
  return spans.length > 0 ? spans : [readHead(page)];
}

/** One COinS, key by key; a plus is a blank to Zotero, so none may stand for itself. */
function readCoins(title: string): SavedItem {
  const pairs = title.split('&').map((pair): [string, string] => {
    const [key = '', value = ''] = pair.split('=');
    return [key, decodeURIComponent(value.replace(/\+|%2b/gi, ' '))];
  });
  const all = (key: string) => pairs.filter(([name]) => name === `rft.${key}`).map(([, value]) => value);
  const one = (...keys: string[]) => keys.flatMap(all)[0] ?? '';
  const ids = pairs.filter(([name]) => name === 'rft_id').map(([, value]) => value);
  const format =
    pairs
      .find(([name]) => name === 'rft_val_fmt')?.[1]
      .split(':')
      .at(-1) ?? '';
  const itemType = format === 'dc' ? one('type') : (types[one('genre')] ?? format);
  const inWhole = ['journalArticle', 'bookSection', 'conferencePaper'].includes(itemType);
  return {
    ...emptyItem(itemType),
    title: inWhole ? one('atitle') : one('btitle', 'title'),
    authors: [...all('aucorp'), ...all('au').map((name) => name.split(/\s*,\s*/)[0] ?? '')],
    date: one('date'),
    whole: inWhole ? one('jtitle', 'btitle') : one('source', 'series'),
    pages: one('pages'),
    doi: ids.find((id) => id.startsWith('info:doi/'))?.slice('info:doi/'.length) ?? '',
    url: ids.find((id) => /^https?:/.test(id)) ?? '',
    abstract: one('description'),
  };
}

/** A page’s head: authors and title as Highwire has them, the site as Open Graph has it, the publisher as Dublin Core has it. */
function readHead(page: Tree.Document): SavedItem {
  const metas = elementsIn(page, ({ tagName }) => tagName === 'meta');
  const all = (name: string) =>
    metas
      .filter((one) => (attributeOf(one, 'name') ?? attributeOf(one, 'property')) === name)
      .map((one) => attributeOf(one, 'content') ?? '');
  const [title = ''] = all('citation_title');
  const [date = ''] = all('citation_date');
  const authors = all('citation_author').length > 0 ? all('citation_author') : all('DC.creator');
  return {
    ...emptyItem(all('og:type')[0] === 'website' ? 'webpage' : 'journalArticle'),
    title,
    authors: authors.map((name) => name.split(/\s*,\s*/)[0] ?? ''),
    date,
    whole: all('og:site_name')[0] ?? '',
    url: all('og:url')[0] ?? '',
    abstract: all('description')[0] ?? '',
    extra: all('DC.publisher').join('; '),
  };
}

const types: Record<string, string> = {
  article: 'journalArticle',
  bookitem: 'bookSection',
  proceeding: 'conferencePaper',
  report: 'report',
  book: 'book',
};
