import type { CitedItem } from '../../../book/schema/citation.ts';
import type { CslItem, CslName } from '../../../book/schema/csl.ts';

/**
 * An item as COinS, the `title` of a `span.Z3988`: what reference managers offer to save from a page that has several.
 * @see https://github.com/zotero/utilities/blob/master/openurl.js for how it is read
 */
export function contextObject(item: CitedItem): string {
  return [['ctx_ver', 'Z39.88-2004'] as const, ...keys(item)]
    .flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : []))
    .join('&');
}

function keys(item: CitedItem): [key: string, value: string | undefined][] {
  const { format, kind, title, whole } = kinds[item.type];
  return [
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`],
    [format === 'dc' ? 'rft.type' : 'rft.genre', kind],
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.URL],
    [title, item.title],
    [whole, item['container-title'] ?? item['event-title']],
    ...(item.author ?? []).map(named),
    ['rft.date', item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-')],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.publisher', item.publisher],
    ['rft.place', item['publisher-place']],
    ['rft.issn', item.ISSN],
    ['rft.language', item.language],
    // What is meant of a work is where programs keep a text about it: they know no place for a locator.
    ['rft.description', item.annote ?? item.abstract],
  ];
}

/** A body is kept in one piece; a person is family name, given names. */
const named = ({ literal, family, given, 'non-dropping-particle': particle }: CslName): [string, string] =>
  literal === undefined
    ? ['rft.au', [[particle, family].filter(Boolean).join(' '), given].filter(Boolean).join(', ')]
    : ['rft.aucorp', literal];

interface Kind {
  format: 'journal' | 'book' | 'dc';
  kind: string;
  /** The key of the item’s own title. */
  title: string;
  /** The key of what it is in. */
  whole: string;
}

const dc = (kind: string): Kind => ({ format: 'dc', kind, title: 'rft.title', whole: 'rft.source' });
const inBook = (kind: string): Kind => ({
  format: 'book',
  kind,
  title: 'rft.atitle',
  whole: 'rft.btitle',
});

const inJournal: Kind = { format: 'journal', kind: 'article', title: 'rft.atitle', whole: 'rft.jtitle' };

/** Kinds that OpenURL lacks go by Zotero’s own names, which it reads in `rft.type`. */
const kinds: Record<CslItem['type'], Kind> = {
  'article-journal': inJournal,
  'article-magazine': dc('magazineArticle'),
  'article-newspaper': dc('newspaperArticle'),
  book: { format: 'book', kind: 'book', title: 'rft.btitle', whole: 'rft.series' },
  report: { format: 'book', kind: 'report', title: 'rft.btitle', whole: 'rft.series' },
  chapter: inBook('bookitem'),
  'paper-conference': inBook('proceeding'),
  manuscript: dc('manuscript'),
  legislation: dc('statute'),
  webpage: dc('webpage'),
  broadcast: dc('tvBroadcast'),
  dataset: dc('dataset'),
  'entry-encyclopedia': dc('encyclopediaArticle'),
  interview: dc('interview'),
  legal_case: dc('case'),
  motion_picture: dc('film'),
  personal_communication: dc('letter'),
  'post-weblog': dc('blogPost'),
  review: inJournal,
  software: dc('computerProgram'),
  speech: dc('presentation'),
  thesis: dc('thesis'),
};
