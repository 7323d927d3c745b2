import type { Citation } from '../../src/book/schema/citation.ts';
import { emptyItem, type SavedItem } from './item.ts';

/** CSL items as Zotero reads them: a note goes under Extra, and fields that it does not know are dropped. */
export function readCsl(items: Citation['csl']): SavedItem[] {
  return items.map((item) => ({
    ...emptyItem(types[item.type] ?? 'document'),
    title: item.title,
    authors: (item.author ?? []).map(({ family, literal }) => family ?? literal ?? ''),
    date: (item.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    whole: item['container-title'] ?? item['event-title'] ?? '',
    pages: item.page ?? '',
    doi: item.DOI ?? '',
    url: item.URL ?? '',
    extra: item.note ?? '',
    abstract: item.abstract ?? '',
  }));
}

const types: Record<string, string> = {
  'article-journal': 'journalArticle',
  book: 'book',
  chapter: 'bookSection',
  report: 'report',
  'paper-conference': 'conferencePaper',
  manuscript: 'manuscript',
  legislation: 'statute',
  webpage: 'webpage',
};
