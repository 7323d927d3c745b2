import type { CslName } from '../../../book/schema/csl.ts';
import type { Foreign } from '../../../book/words/language.ts';
import type { KeptItem } from '../item.ts';
import { knownOf } from '../words/known.ts';
import type { Entry, KeptKind, Notebook } from '../notebook.ts';

/** An entry with what the Book knows of it: what an export writes down. */
export interface Noted extends Omit<Entry, 'id'>, Foreign {
  title: string;
  text: string;
  who: string;
  place: string;
  citation: string;
  /** Absolute; empty where the Book no longer has it. */
  url: string;
  ours: boolean;
  /** By what name it is cited, where it is ours. */
  work: string;
}

/** The paper’s entry in a list of references, in the formats that exports need. */
interface PaperRecord {
  reference: string;
  bibtex: string;
  ris: string;
}

/** This site’s own entry in a list of references, and what reference managers need of it. */
export interface CompanionRecord {
  reference: string;
  authors: readonly CslName[];
  year: string;
}

/** What is exported: the entries that are shown, in their order, and what they are taken from. */
export interface Sheet {
  /** The site’s name. */
  site: string;
  paper: PaperRecord;
  companion: CompanionRecord;
  entries: Noted[];
}

/** One format: a sheet in, a file’s content out. Pure. */
export type NotebookExport = (sheet: Sheet) => string | Uint8Array;

/** What is ours and has an address: cited as this site’s, all else as the paper’s. */
export const isOwn = ({ ours, url }: Pick<Noted, 'ours' | 'url'>) => ours && url !== '';

/** The references that a list of entries needs: the paper, and this site where something of it was kept. */
export const references = ({ paper, companion, entries }: Sheet) => [
  paper.reference,
  ...(entries.some(isOwn) ? [companion.reference] : []),
];

export const kindNames: Record<KeptKind, string> = {
  quote: 'Quotation',
  paragraph: 'Paragraph',
  table: 'Table',
  claim: 'Claim',
  words: 'Chosen words',
};

/** Entries with what the Book knows of them. What it no longer has keeps its id, its note and its labels. */
export function noted(
  { entries }: Pick<Notebook, 'entries'>,
  items: ReadonlyMap<string, KeptItem>,
  absolute: (address: string) => string,
  site = '',
): Noted[] {
  return entries.map((entry) => {
    const { kind, id, note, labels, kept, words } = entry;
    const item = knownOf(entry, items, site);
    return {
      ...{ kind, note, labels, kept, ...(words && { words }) },
      title: item?.title ?? `${kindNames[kind]} “${id}”`,
      text: item?.text ?? '',
      ...(item?.way && { way: item.way }),
      ...(item?.translation && { translation: item.translation }),
      who: item?.who ?? '',
      place: item?.place ?? '',
      citation: item?.citation ?? '',
      url: item ? absolute(item.address) : '',
      ours: item?.ours ?? false,
      work: item?.work ?? item?.title ?? '',
    };
  });
}
