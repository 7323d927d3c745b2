import type {
  CreativeWork,
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
import type { CslItem, CslName } from '../book/schema/csl.ts';
import type { Paper } from '../book/schema/paper.ts';
import type { Quote } from '../book/schema/evidence/quote.ts';
import type { Evidence } from '../book/schema/evidence/table.ts';
import type { Site } from '../book/schema/site.ts';
import { addresses } from '../book/addresses.ts';
import { attribution } from '../book/words/attribution.ts';
import { paperAddress } from '../book/words/paper-line.ts';
import { type Fields, forLearners } from './learning-data.ts';
import { plainWords } from '../book/words/words.ts';

/** What a page says of itself to machines beyond what it says anyway. */
export type PageData = Fields<WebPage> | Fields<LearningResource> | Fields<WebSite>;

/** The site as its pages name it. */
type Named = Pick<Site, 'title' | 'language' | 'authors' | 'edition' | 'licence' | 'learning'>;

/**
 * A page as schema.org describes pages, to be written into it as JSON-LD.
 * @param page with the day of the last edition in which its words changed, where editions are recorded
 * @param more what it is beyond a page: a text to learn from, a quotation’s or a table’s page, the whole site.
 * @see https://schema.org/WebPage
 */
export function structuredData(
  page: { title: string; summary: string; path: string; paper?: string; modified?: string | undefined },
  site: Named,
  place: (path: string) => string,
  more: PageData = { '@type': 'WebPage' },
): WithContext<WebPage | LearningResource | WebSite> {
  const { title, summary, path, paper, modified } = page;
  return {
    '@context': 'https://schema.org',
    name: title,
    description: summary,
    url: place(path),
    inLanguage: site.language,
    datePublished: site.edition,
    ...(modified && { dateModified: modified }),
    license: site.licence.href,
    author: site.authors.map(agent),
    ...(path !== addresses.home && {
      isPartOf: { '@type': 'WebSite', name: site.title, url: place(addresses.home) },
    }),
    ...(paper && { isBasedOn: paper }),
    ...more,
    // Reading pages, which say nothing of what they teach, keep their heads light.
    ...('teaches' in more && forLearners(site.learning)),
  } as WithContext<WebPage | LearningResource | WebSite>;
}

/** JSON-LD as the text of a script element: nothing in it can end the element. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A quotation’s page: the words are the paper’s, or those of the work that it quotes, and who speaks is a role. */
export function quotationData(quote: Quote, book: Book, place: (path: string) => string): Fields<WebPage> {
  const { source } = quote;
  const work = source && book.reference(source.reference).csl;
  const quotation: Fields<Quotation> = {
    '@type': 'Quotation',
    text: plainWords(quote),
    isPartOf: paperData(book.paper),
    ...termsOf(book.paper, place),
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

/** A table’s page: data of the paper, also as files; a figure’s has none. */
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
    ...termsOf(paper, place),
    variableMeasured: item.columns.map((column) => column.label),
    distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
  };
  return { '@type': 'WebPage', mainEntity: dataset };
}

/** The front page: the whole site, and the paper that it is about. */
export function siteData({ paper }: Pick<Book, 'paper'>): Fields<WebSite> {
  return { '@type': 'WebSite', about: paperData(paper) };
}

/** Our licence does not cover what is the paper’s: whose it is, and where its terms are. */
const termsOf = ({ short }: Paper, place: (path: string) => string) => ({
  creditText: short,
  usageInfo: place(addresses.aboutPage('source')),
});

function paperData(paper: Paper): Fields<ScholarlyArticle> | Fields<CreativeWork> {
  const { csl } = paper;
  const address = paperAddress(paper);
  const isArticle = scholarly.has(csl.type);
  return {
    '@type': isArticle ? 'ScholarlyArticle' : 'CreativeWork',
    ...(address && { '@id': address }),
    name: csl.title,
    author: (csl.author ?? []).map(agent),
    datePublished: String(csl.issued?.['date-parts'][0]?.[0] ?? ''),
    ...(csl['container-title'] && {
      isPartOf: { '@type': isArticle ? 'Periodical' : 'CreativeWork', name: csl['container-title'] },
    }),
  } as Fields<ScholarlyArticle>;
}

const scholarly = new Set<CslItem['type']>([
  'article-journal',
  'paper-conference',
  'report',
  'review',
  'thesis',
]);

function agent({ family, given, literal }: CslName): Fields<Person> | Fields<Organization> {
  if (literal) return { '@type': 'Organization', name: literal };
  return {
    '@type': 'Person',
    name: [given, family].filter(Boolean).join(' '),
    ...(family && { familyName: family }),
    ...(given && { givenName: given }),
  };
}
