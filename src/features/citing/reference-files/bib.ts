import type { CitedItem } from '../../../book/schema/citation.ts';
import type { CslItem, CslName } from '../../../book/schema/csl.ts';
import { texText, texTitle } from './tex.ts';

/**
 * The items as BibTeX, for its own styles (`plainnat`), LyX, JabRef and others: `journal`, `year`, `address`.
 * @see https://ctan.org/pkg/bibtex
 */
export function bibtex(items: readonly CitedItem[]): string {
  return items.map((item) => entry(item, bibtexTypes[item.type], bibtexFields(item))).join('\n\n');
}

/**
 * The items as BibLaTeX, for `biblatex` with Biber: `journaltitle`, `date`, `location`.
 * @see https://ctan.org/pkg/biblatex
 */
export function biblatex(items: readonly CitedItem[]): string {
  return items.map((item) => entry(item, biblatexTypes[item.type], biblatexFields(item))).join('\n\n');
}

/** Acts are `misc`: styles know no `legislation`, and Zotero takes one for a bill. */
const bibtexTypes: Record<CslItem['type'], string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  broadcast: 'misc',
  chapter: 'incollection',
  dataset: 'misc',
  'entry-encyclopedia': 'incollection',
  interview: 'misc',
  legal_case: 'misc',
  legislation: 'misc',
  manuscript: 'unpublished',
  motion_picture: 'misc',
  'paper-conference': 'inproceedings',
  personal_communication: 'misc',
  'post-weblog': 'misc',
  report: 'techreport',
  review: 'article',
  software: 'misc',
  speech: 'misc',
  thesis: 'phdthesis',
  webpage: 'misc',
};

const biblatexTypes: typeof bibtexTypes = {
  ...bibtexTypes,
  dataset: 'dataset',
  'entry-encyclopedia': 'inreference',
  'post-weblog': 'online',
  report: 'report',
  software: 'software',
  thesis: 'thesis',
  webpage: 'online',
};

/** Where the publisher has a field of another name. */
const bibtexPublishers: Partial<typeof bibtexTypes> = { report: 'institution', thesis: 'school' };
const biblatexPublishers: typeof bibtexPublishers = { report: 'institution', thesis: 'institution' };

/** A field whose text is ready, or nothing where the item has none. */
type Field = [name: string, text: string | undefined];

function entry({ id }: CitedItem, type: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, text]) =>
    text ? [`\t${name} = ${name === 'month' ? text : `{${text}}`},\n`] : [],
  );
  return `@${type}{${id},\n${lines.join('')}}`;
}

/** Macros of every style, which are without braces. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function bibtexFields(item: CitedItem): Field[] {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const isUnpublished = item.type === 'manuscript';
  return [
    ...people(item),
    ['key', item.author || item.editor ? undefined : texText(item.title)],
    ['title', texTitle(item.title)],
    [isArticle(item) ? 'journal' : 'booktitle', wholeOf(item) ?? title(eventOf(item))],
    ['year', year?.toString()],
    ['month', months[(month ?? 0) - 1]],
    ...numbers(item),
    [bibtexPublishers[item.type] ?? 'publisher', isLoose(item) ? undefined : text(item.publisher)],
    ['address', isLoose(item) ? undefined : text(item['publisher-place'])],
    // Styles print a web page’s site from here, and of what was never published its note and no more.
    ['howpublished', isUnpublished ? undefined : (text(siteOf(item)) ?? loosely(item))],
    ['note', isUnpublished ? loosely(item, item.note) : text(item.note)],
    ...rest(item),
  ];
}

function biblatexFields(item: CitedItem): Field[] {
  const date = (item.issued?.['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0'));
  return [
    ...people(item),
    ['title', texTitle(item.title)],
    [isArticle(item) ? 'journaltitle' : 'booktitle', wholeOf(item)],
    ['eventtitle', title(eventOf(item))],
    ['date', date.join('-')],
    ...numbers(item),
    [biblatexPublishers[item.type] ?? 'publisher', isLoose(item) ? undefined : whole(item.publisher)],
    ['location', isLoose(item) ? undefined : whole(item['publisher-place'])],
    ['organization', whole(siteOf(item))],
    ['howpublished', loosely(item)],
    ['note', text(item.note)],
    ...rest(item),
  ];
}

const people = ({ author, editor, translator }: CitedItem): Field[] => [
  ['author', names(author)],
  ['editor', names(editor)],
  ['translator', names(translator)],
];

/** Numbers of a law are with what it was published in. */
const numbers = (item: CitedItem): Field[] => [
  ['series', title(item['collection-title'])],
  ['edition', text(item.edition)],
  ['volume', text(item.volume)],
  ['number', isLoose(item) ? undefined : text(item.issue ?? item.number)],
  ['pages', text(item.page?.replace(/\s*[-–—]+\s*/g, '--'))],
  ['type', isLoose(item) ? undefined : text(item.genre)],
];

/** What is meant of the item is `annote`, which Zotero keeps as a note and no style prints. */
const rest = ({ DOI, ISSN, URL, abstract, annote }: CitedItem): Field[] => [
  ['issn', ISSN],
  ['doi', DOI],
  ['url', URL?.replace(/[\\{}\s]/g, encodeURIComponent)],
  ['abstract', text(abstract)],
  ['annote', text(annote)],
];

/** The journal or book that an item is in. */
const wholeOf = (item: CitedItem) =>
  isLoose(item) || isOnline(item) ? undefined : title(item['container-title']);

const siteOf = (item: CitedItem) => (isOnline(item) ? item['container-title'] : undefined);

const isOnline = ({ type }: CitedItem) => type === 'webpage' || type === 'post-weblog';

const isArticle = ({ type }: CitedItem) => bibtexTypes[type] === 'article';

const eventOf = (item: CitedItem) => item['event-title'] ?? item.event;

/** What has no publisher in the sense of the format: laws, and what was never published. */
const isLoose = ({ type }: CitedItem) => type === 'legislation' || type === 'manuscript';

/** How such a thing came out, in a line: “Public General Acts, chapter 27, The Stationery Office, London”. */
const loosely = (item: CitedItem, note?: string) =>
  isLoose(item)
    ? text(
        [item.genre, item['container-title'], item.number, item.publisher, item['publisher-place'], note]
          .filter(Boolean)
          .join(', '),
      )
    : undefined;

/** A body is in braces of its own, so that it is not read as given and family name. */
const names = (list?: readonly CslName[]) =>
  list
    ?.map(({ literal, family = '', given, 'non-dropping-particle': particle }) =>
      literal === undefined
        ? [[particle, family].filter(Boolean).join(' '), given].flatMap((part) => text(part) ?? []).join(', ')
        : `{${texText(literal)}}`,
    )
    .join(' and ');

/**
 * Where BibLaTeX expects a list joined by “and”, one name stays one in braces of its own:
 * “Department of the Environment, Transport and the Regions”.
 */
const whole = (value?: string) => value && (/\band\b/i.test(value) ? `{${texText(value)}}` : texText(value));
const text = (value?: string) => (value ? texText(value) : undefined);
const title = (value?: string) => (value ? texTitle(value) : undefined);
