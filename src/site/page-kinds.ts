import { addresses } from '../book/addresses.ts';
import {
  type PageKind,
  alone,
  dependent,
  entryPage,
  listed,
  listing,
  optional,
  ordinary,
  worded,
} from './page-kind.ts';
import { editionKinds } from './edition-kinds.ts';
import { teachingKinds } from './teaching-kinds.ts';

/**
 * Every kind of page that the site has, in the order in which editions take them. A kind that is missing here is named
 * by tests/site/page-kinds.test.ts; what a kind needs elsewhere, by the compiler.
 */
export const pageKinds = {
  home: { ...worded, address: addresses.home, label: 'Front page', oneFile: 'alone' },
  read: {
    ...worded,
    address: addresses.read,
    label: 'Read',
    menu: ['main', 1],
    search: ['paragraph', 'diagram'],
    ...listing('The argument'),
  },
  reading: {
    ...listed,
    address: addresses.reading(':id'),
    label: 'Section of the argument',
    entry: 'reading',
    search: ['paragraph', 'diagram'],
    pieces: 'paragraph',
  },
  modes: {
    ...worded,
    needs: ['modes'],
    address: addresses.modes,
    label: 'Modes',
    menu: ['more', 3],
    ...listing('The modes'),
  },
  mode: {
    ...entryPage('mode'),
    address: addresses.mode(':id'),
    label: 'Mode',
    entry: 'mode',
  },
  tables: {
    ...worded,
    needs: ['evidence'],
    address: addresses.tables,
    label: 'Tables',
    menu: ['more', 1],
    ...listing('The tables'),
  },
  table: {
    ...entryPage('table'),
    address: addresses.table(':id'),
    label: 'Table',
    entry: 'table',
    citation: 'table',
  },
  quotes: {
    ...worded,
    needs: ['quotes'],
    address: addresses.quotes,
    label: 'Quotations',
    menu: ['main', 2],
    oneFile: 'list',
  },
  quote: {
    ...entryPage('quotation'),
    address: addresses.quote(':id'),
    label: 'Quotation',
    entry: 'quote',
    citation: 'quotation',
    epub: 'no',
  },
  compare: {
    ...optional,
    needs: ['quotes'],
    address: addresses.compare,
    label: 'Compare two groups',
    oneFile: 'listed',
  },
  themes: {
    ...worded,
    needs: ['themes'],
    address: addresses.themes,
    label: 'Themes',
    ...listing('Quotations by theme'),
  },
  theme: {
    ...entryPage('theme'),
    address: addresses.theme(':id'),
    label: 'Theme',
    entry: 'theme',
  },
  voices: { ...worded, needs: ['speakers'], address: addresses.voices, label: 'Voices', oneFile: 'list' },
  voice: {
    ...ordinary,
    address: addresses.voice(':id'),
    label: 'Voice',
    entry: 'speaker',
    search: ['speaker'],
    preview: true,
    oneFile: 'listed',
  },
  claims: {
    ...alone,
    needs: ['claims'],
    address: addresses.claims,
    label: 'Claims',
    menu: ['more', 2],
    entries: 'claim',
    search: ['claim'],
    pieces: 'claim',
    preview: true,
  },
  glossary: {
    ...alone,
    needs: ['concepts'],
    address: addresses.glossary,
    label: 'Glossary',
    menu: ['more', 4],
    entries: 'concept',
    search: ['concept'],
    pieces: 'concept',
    preview: true,
  },
  references: {
    ...alone,
    needs: ['references'],
    address: addresses.references,
    label: 'References',
    menu: ['footer', 4],
    entries: 'reference',
    search: ['reference'],
    preview: true,
  },
  about: { ...worded, address: addresses.about, label: 'About', menu: ['footer', 2], oneFile: 'alone' },
  source: {
    ...worded,
    address: addresses.aboutPage('source'),
    label: 'The paper and its words',
    menu: ['footer', 3],
    oneFile: 'alone',
  },
  accessibility: {
    ...worded,
    address: addresses.aboutPage('accessibility'),
    label: 'Accessibility',
    menu: ['footer', 5],
    oneFile: 'alone',
  },
  download: {
    ...worded,
    address: addresses.aboutPage('download'),
    label: 'Downloads',
    menu: ['footer', 6],
  },
  design: { ...optional, address: addresses.aboutPage('design'), label: 'Design' },
  permalinks: { ...worded, address: addresses.aboutPage('permalinks'), label: 'Permalinks' },
  ...editionKinds,
  ...teachingKinds,
  search: { ...worded, address: addresses.search, label: 'Search' },
  notebook: { ...worded, address: addresses.notebook, label: 'Notebook', menu: ['footer', 1] },
  embed: {
    ...dependent,
    address: addresses.embed(':kind', ':id'),
    label: 'Piece for another site’s page',
    permalink: 'embed',
    search: ['diagram'],
    picture: 'none',
  },
  offline: { ...dependent, address: addresses.offline, label: 'Reading offline' },
  missing: {
    ...dependent,
    address: '/404.html',
    label: 'Page not found',
    reached: 'where a page is missing',
  },
} as const satisfies Record<string, PageKind>;

export type PageKindName = keyof typeof pageKinds;

/** The kinds of which a field has one of some values: what must be made for each of them can be typed by this. */
export type PageKindsWith<Field extends keyof PageKind, Value> = {
  [Name in PageKindName]: (typeof pageKinds)[Name] extends Record<Field, Value> ? Name : never;
}[PageKindName];
