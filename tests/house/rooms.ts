/** What a room of the house may import: files of other rooms, only their types, and packages. */
export interface Room {
  /** The folder, or the file, below src/. Within itself a room may import as it likes. */
  room: string;
  rooms?: string[];
  types?: string[];
  packages: RegExp;
}

const none = /^$/;
/** Anything that runs in a browser as well as here. */
const pure = /^(?!astro|node:)/;
const anything = /./;
/** Only the Book knows where the content comes from. */
const noContent = /^(?!astro:content)/;

/** The import table. Data flows content → schema → book → domain → components → pages; nothing looks back. */
export const rooms: Room[] = [
  { room: 'site.ts', rooms: ['schema'], packages: /^(node:|yaml$)/ },
  { room: 'site', rooms: ['domain'], types: ['schema'], packages: none },
  { room: 'schema', packages: /^zod$/ },
  { room: 'access-record.json', packages: none },
  { room: 'access-record.ts', rooms: ['schema', 'access-record.json'], packages: none },
  { room: 'loaders', types: ['schema'], packages: /^(node:|astro\/loaders$|yaml$)/ },
  { room: 'content.config.ts', rooms: ['schema', 'book', 'domain', 'loaders'], packages: anything },
  { room: 'book.ts', rooms: ['book', 'domain'], types: ['schema'], packages: /^astro:content$/ },
  { room: 'book', rooms: ['domain', 'schema'], packages: /^(node:|yaml$|zod$)/ },
  { room: 'domain', rooms: ['book', 'site'], types: ['schema'], packages: pure },
  { room: 'query', rooms: ['domain'], types: ['schema'], packages: pure },
  { room: 'exports', rooms: ['book', 'domain'], types: ['schema'], packages: pure },
  {
    room: 'pictures',
    rooms: ['domain', 'site.ts'],
    types: ['schema'],
    packages: /^(node:|harfbuzzjs$|sharp$)/,
  },
  {
    // What packs are written with runs in the browser too, where a lecturer chooses.
    room: 'islands',
    rooms: ['query', 'domain', 'exports/packs', 'styles'],
    types: ['schema', 'exports'],
    packages: pure,
  },
  { room: 'charts', rooms: ['domain'], types: ['schema'], packages: pure },
  { room: 'styles', packages: none },
  {
    room: 'components/parts',
    rooms: ['domain', 'charts', 'islands'],
    types: ['schema'],
    packages: noContent,
  },
  {
    room: 'components/page',
    rooms: ['domain', 'islands', 'components/parts'],
    types: ['schema'],
    packages: noContent,
  },
  {
    room: 'components/prose',
    rooms: ['book.ts', 'domain', 'charts', 'site.ts', 'components/parts', 'exports/cite'],
    types: ['schema'],
    packages: noContent,
  },
  {
    room: 'components/deck',
    rooms: ['book.ts', 'domain', 'site.ts', 'charts', 'components/parts', 'components/prose'],
    types: ['schema'],
    packages: noContent,
  },
  {
    room: 'components/shell',
    rooms: ['domain', 'islands', 'site', 'site.ts', 'components/parts', 'styles'],
    packages: noContent,
  },
  {
    room: 'layouts',
    rooms: ['domain', 'exports', 'site', 'islands', 'components', 'styles', 'site.ts'],
    types: ['schema'],
    packages: noContent,
  },
  {
    room: 'pages',
    rooms: [
      'book.ts',
      'book',
      'access-record.ts',
      'domain',
      'query',
      'exports',
      'charts',
      'pictures',
      'layouts',
      'components',
      'islands',
      'styles',
      'site',
      'site.ts',
    ],
    types: ['schema'],
    packages: noContent,
  },
  ...['diagrams', 'search', 'typefaces', 'dress', 'hosting', 'checksums', 'integrity'].map((name) => ({
    room: `integrations/${name}`,
    rooms: ['schema', 'book', 'domain', 'query', 'site', 'tools'],
    packages: noContent,
  })),
  {
    // Its list is renewed after a build too, when editions have come in, and says then of which day it is.
    room: 'integrations/offline',
    rooms: ['schema', 'domain', 'tools', 'site.ts'],
    packages: noContent,
  },
  {
    // What readers take away is painted, written and zipped as the site's pictures and packs are.
    room: 'integrations/editions',
    rooms: ['schema', 'domain', 'tools', 'pictures', 'exports/packs', 'site', 'site.ts'],
    packages: noContent,
  },
];
