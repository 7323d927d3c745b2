import type {
  Dataset,
  LearningResource,
  Organization,
  Person,
  Quotation,
  ScholarlyArticle,
  WebPage,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Book } from '../book/schema/book.ts';
import type { CslName } from '../book/schema/csl.ts';
import type { Lecture } from '../book/schema/lecture.ts';
import type { Paper } from '../book/schema/paper.ts';
import type { Quote } from '../book/schema/evidence/quote.ts';
import type { Reading } from '../book/schema/reading.ts';
import type { Evidence } from '../book/schema/evidence/table.ts';
import { addresses } from '../book/addresses.ts';
import { attribution } from '../book/words/attribution.ts';
import { paperAddress } from '../book/words/paper-line.ts';
import { minutes } from '../book/reading.ts';
import { plainWords } from '../book/words/words.ts';

/** What a page says of itself to machines beyond what it says anyway. */
export type PageData = Fields<WebPage> | Fields<LearningResource> | Fields<WebSite>;

/** The site as its pages name it. */
export interface Publisher {
  title: string;
  language: string;
  authors: readonly CslName[];
  edition: string;
  licence: { href: string };
}

/**
 * A page as schema.org describes pages, to be written into it as JSON-LD.
 * @param more what it is beyond a page: a text to learn from, a quotation’s or a table’s page, the whole site.
 * @see https://schema.org/WebPage
 */
export function structuredData(
  page: { title: string; summary: string; path: string; paper?: string },
  site: Publisher,
  place: (path: string) => string,
  more: PageData = { '@type': 'WebPage' },
): WithContext<WebPage | LearningResource | WebSite> {
  const { title, summary, path, paper } = page;
  return {
    '@context': 'https://schema.org',
    name: title,
    description: summary,
    url: place(path),
    inLanguage: site.language,
    datePublished: site.edition,
    license: site.licence.href,
    author: site.authors.map(agent),
    ...(path !== addresses.home && {
      isPartOf: { '@type': 'WebSite', name: site.title, url: place(addresses.home) },
    }),
    ...(paper && { isBasedOn: paper }),
    ...more,
  } as WithContext<WebPage | LearningResource | WebSite>;
}

/** JSON-LD as the text of a script element: nothing in it can end the element. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A reading page: something to learn from, in about so many minutes. */
export function readingData(reading: Reading): Fields<LearningResource> {
  return {
    '@type': 'LearningResource',
    learningResourceType: 'reading',
    timeRequired: `PT${minutes(reading)}M`,
  };
}

/** A session: what it teaches, and how long it takes. */
export function lectureData({ kind, outcomes, plan }: Lecture): Fields<LearningResource> {
  return {
    '@type': 'LearningResource',
    learningResourceType: kind,
    teaches: outcomes,
    timeRequired: `PT${plan.reduce((total, part) => total + part.minutes, 0)}M`,
  };
}

/** A quotation’s page: the words are the paper’s, or those of the work that it quotes, and who speaks is a role. */
export function quotationData(quote: Quote, book: Book): Fields<WebPage> {
  const { source } = quote;
  const work = source && book.reference(source.reference).csl;
  const quotation: Fields<Quotation> = {
    '@type': 'Quotation',
    text: plainWords(quote),
    isPartOf: paperData(book.paper),
    ...(work
      ? { citation: work.title, ...(work.author && { creator: work.author.map(agent) }) }
      : quote.speaker && {
          spokenByCharacter: {
            '@type': 'Person',
            jobTitle: attribution(quote, book),
          },
        }),
  };
  return { '@type': 'WebPage', mainEntity: quotation };
}

/** A table’s page: data of the paper, to be had as files; a figure’s has none. */
export function tableData(item: Evidence, paper: Paper, place: (path: string) => string): Fields<WebPage> {
  if (item.kind !== 'table') return { '@type': 'WebPage' };
  const file = (ending: string, type: string) => ({
    '@type': 'DataDownload' as const,
    encodingFormat: type,
    contentUrl: place(addresses.data(`tables/${item.id}.${ending}`)),
  });
  const dataset: Fields<Dataset> = {
    '@type': 'Dataset',
    name: `${item.number}: ${item.title}`,
    description: item.shows,
    url: place(addresses.table(item.id)),
    creator: (paper.csl.author ?? []).map(agent),
    isPartOf: paperData(paper),
    variableMeasured: item.columns.map((column) => column.label),
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  };
  return { '@type': 'WebPage', mainEntity: dataset };
}

/** The front page: the whole site, and the paper that it is about. */
export function siteData({ paper }: Pick<Book, 'paper'>): Fields<WebSite> {
  return { '@type': 'WebSite', about: paperData(paper) };
}

function paperData(paper: Paper): Fields<ScholarlyArticle> {
  const { csl } = paper;
  return {
    '@type': 'ScholarlyArticle',
    '@id': paperAddress(paper),
    name: csl.title,
    author: (csl.author ?? []).map(agent),
    datePublished: String(csl.issued?.['date-parts'][0]?.[0] ?? ''),
    ...(csl['container-title'] && { isPartOf: { '@type': 'Periodical', name: csl['container-title'] } }),
  };
}

function agent({ family, given, literal }: CslName): Fields<Person> | Fields<Organization> {
  if (literal) return { '@type': 'Organization', name: literal };
  return {
    '@type': 'Person',
    name: [given, family].filter(Boolean).join(' '),
    ...(family && { familyName: family }),
    ...(given && { givenName: given }),
  };
}

/** One of schema.org’s types as an object, which its types also let be a mere address. */
type Fields<T> = Exclude<T, string>;
