/** What Zotero keeps of a record, whichever format it came in. */
export interface SavedItem {
  itemType: string;
  title: string;
  /** Family names, or bodies whole. */
  authors: string[];
  date: string;
  /** What it stands in: journal, book, code of laws, conference or website. */
  whole: string;
  pages: string;
  doi: string;
  url: string;
  notes: string[];
  extra: string;
  abstract: string;
}

export const emptyItem = (itemType: string): SavedItem => ({
  itemType,
  title: '',
  authors: [],
  date: '',
  whole: '',
  pages: '',
  doi: '',
  url: '',
  notes: [],
  extra: '',
  abstract: '',
});
