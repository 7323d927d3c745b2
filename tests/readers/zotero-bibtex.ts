import { type BibEntry, plainTex, readBibFile } from './bib-file.ts';
import { emptyItem, type SavedItem } from './item.ts';

/** The entries of a `.bib` file as Zotero reads them. An entry of a type that it does not know is dropped. */
export function readBibtex(text: string): SavedItem[] {
  return readBibFile(text).flatMap((entry) => {
    const itemType = types[entry.type];
    return itemType ? [asItem(entry, itemType)] : [];
  });
}

function asItem({ fields }: BibEntry, itemType: string): SavedItem {
  const plain = (...names: string[]) => plainTex(names.flatMap((name) => fields.get(name) ?? [])[0] ?? '');
  const notes = ['note', 'annote', 'comment', 'review'].map((name) => plain(name)).filter(Boolean);
  return {
    ...emptyItem(itemType),
    title: plain('title'),
    authors: namesIn(fields.get('author') ?? '').map(familyName),
    date: plain('date') || [plain('year'), plain('month')].filter(Boolean).join('-'),
    whole: plain('journal', 'journaltitle', 'booktitle', 'eventtitle'),
    pages: plain('pages').replace('--', '-'),
    doi: plain('doi'),
    // Read as it stands: what is escaped in it would be part of the address.
    url: fields.get('url') ?? '',
    notes,
    extra: plain('howpublished'),
    abstract: plain('abstract'),
  };
}

/** Names are joined by “and”, where that stands in no braces. */
function namesIn(field: string): string[] {
  let depth = 0;
  const names = [''];
  for (const part of field.split(/(\{|\}| and )/)) {
    depth += part === '{' ? 1 : part === '}' ? -1 : 0;
    if (part === ' and ' && depth === 0) names.push('');
    else names[names.length - 1] += part;
  }
  return names.filter(Boolean);
}

/** A name in braces of its own is a body’s; others are split at their comma. */
const familyName = (name: string) =>
  plainTex(/^\{.*\}$/.test(name) ? name : (name.split(/\s*,\s*/)[0] ?? ''));

const types: Record<string, string> = {
  article: 'journalArticle',
  book: 'book',
  incollection: 'bookSection',
  inbook: 'bookSection',
  techreport: 'report',
  report: 'report',
  inproceedings: 'conferencePaper',
  unpublished: 'manuscript',
  misc: 'document',
  online: 'webpage',
  legislation: 'bill',
  jurisdiction: 'case',
};
