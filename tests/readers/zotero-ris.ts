import { emptyItem, type SavedItem } from './item.ts';

/** The records of an RIS file as Zotero reads them: what does not begin with a tag goes on with the line before, at a line end. */
export function readRis(text: string): SavedItem[] {
  return text
    .split(/^ER {2}- ?\r?\n/m)
    .filter((record) => record.trim())
    .map((record) => {
      const tags: [tag: string, value: string][] = [];
      for (const line of record.split(/\r?\n/)) {
        const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
        const last = tags.at(-1);
        if (tag) tags.push([tag, value]);
        else if (last && line) last[1] += `\n${line}`;
      }
      return asItem(tags);
    });
}

function asItem(tags: readonly [tag: string, value: string][]): SavedItem {
  const all = (tag: string) => tags.filter(([name]) => name === tag).map(([, value]) => value);
  const [first = ''] = all('TY');
  const itemType = types[first] ?? 'journalArticle';
  const one = (...names: string[]) => names.flatMap(all)[0] ?? '';
  return {
    ...emptyItem(itemType),
    title: one('TI', 'T1'),
    authors: [...all('AU'), ...all('A1')].map((name) => name.split(/\s*,\s*/)[0] ?? ''),
    date: one('DA', 'PY').replace(/\/+$/, ''),
    whole: one(...(wholes[itemType] ?? [])),
    pages: [one('SP'), one('EP')].filter(Boolean).join('-'),
    doi: one('DO'),
    url: one('UR'),
    notes: all('N1'),
    abstract: one('AB', 'N2'),
  };
}

const types: Record<string, string> = {
  JOUR: 'journalArticle',
  BOOK: 'book',
  CHAP: 'bookSection',
  RPRT: 'report',
  CONF: 'conferencePaper',
  MANSCPT: 'manuscript',
  STAT: 'statute',
  ELEC: 'webpage',
  CASE: 'case',
  BILL: 'bill',
};

const wholes: Record<string, string[]> = {
  journalArticle: ['T2', 'JF'],
  bookSection: ['T2', 'BT'],
  conferencePaper: ['T2', 'JO'],
  statute: ['T2'],
  webpage: ['T2'],
};
