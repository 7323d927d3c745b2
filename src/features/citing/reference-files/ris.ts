import type { CitedItem } from '../../../book/schema/citation.ts';
import type { CslItem, CslName } from '../../../book/schema/csl.ts';

/**
 * The items as RIS: one line a tag however long its text is, CRLF line ends, `TY` first and `ER` last in each.
 * @see https://github.com/zotero/translators/blob/master/RIS.js for how the tags are read, type by type
 */
export function ris(items: readonly CitedItem[]): string {
  return items.map((item) => `${[...lines(item), 'ER  - '].join('\r\n')}\r\n`).join('\r\n');
}

function lines(item: CitedItem): string[] {
  return fields(item).flatMap(([tag, value]) => {
    const text = value?.replace(/\s+/g, ' ').trim();
    return text ? [`${tag}  - ${text}`] : [];
  });
}

function fields(item: CitedItem): [tag: string, value: string | undefined][] {
  const [year, ...monthAndDay] = item.issued?.['date-parts'][0] ?? [];
  const [first, last] = item.page?.split(/\s*[-–—]+\s*/) ?? [];
  const isLaw = item.type === 'legislation';
  return [
    ['TY', types[item.type]],
    ...names('AU', item.author),
    ...names('A2', item.editor),
    ...names('A4', item.translator),
    ['TI', item.title],
    ['ST', item['title-short']],
    [wholes[item.type] ?? 'T2', wholeOf(item)],
    ['T3', item['collection-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', monthAndDay.length > 0 ? date([year ?? 0, ...monthAndDay]) : undefined],
    ['ET', item.edition],
    ['VL', item.volume],
    ['IS', item.issue],
    [isLaw ? 'M1' : 'SN', item.number ?? item.ISSN],
    ['M3', item.genre],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    [item.type === 'paper-conference' ? 'C1' : 'CY', item['publisher-place']],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['AB', item.abstract],
    ['N1', item.note],
    ['N1', item.annote],
    ['ID', item.id],
  ];
}

const types: Record<CslItem['type'], string> = {
  'article-journal': 'JOUR',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  'paper-conference': 'CONF',
  manuscript: 'MANSCPT',
  legislation: 'STAT',
  webpage: 'ELEC',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  dataset: 'DATA',
  'entry-encyclopedia': 'ENCYC',
  interview: 'PCOMM',
  legal_case: 'CASE',
  motion_picture: 'MPCT',
  personal_communication: 'PCOMM',
  'post-weblog': 'BLOG',
  review: 'JOUR',
  software: 'COMP',
  speech: 'CPAPER',
  thesis: 'THES',
};

/** Where bibutils would take `T2` for an abbreviation or a series; Zotero reads these as it reads `T2`. */
const wholes: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'JF',
  review: 'JF',
  chapter: 'BT',
};

/** A paper read at a conference is kept with the conference, also where no proceedings came out. */
const wholeOf = (item: CitedItem) =>
  item.type === 'paper-conference'
    ? (item['event-title'] ?? item.event ?? item['container-title'])
    : item['container-title'];

const names = (tag: string, list: readonly CslName[] = []): [string, string][] =>
  list.map((name) => [tag, nameOf(name)]);

/** A body ends with a comma, or programs would take its last word for a family name. */
const nameOf = ({ literal, family = '', given, 'non-dropping-particle': particle }: CslName) =>
  literal === undefined
    ? [[particle, family].filter(Boolean).join(' '), given].filter(Boolean).join(', ')
    : `${literal.replaceAll(',', '')},`;

/** `1998/11/`, `2026/11/28/`: RIS writes a slash after each part. */
const date = (parts: readonly number[]) => `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`;
