/**
 * The rooms of src/features/, from the ground up: each may enter those before it, so that no two can lead to each other.
 * One enters another by its doors alone: its index.ts, its components, its scripts and its style sheets.
 */
const rooms = [
  'query',
  'modes',
  'notebook',
  'quotations',
  'coding',
  'tables',
  'diagrams',
  'glossary',
  'claims',
  'lectures',
  'questions',
  'pictures',
  'painting',
  'citing',
  'references',
  'guessing',
  'permalinks',
  'changes',
  'reading',
  'slides',
  'linking',
  'words',
  'embedding',
  'packs',
  'sheets',
  'search',
  'offline',
  'settings',
  'editions',
  'downloads',
  'about',
  'front',
  'frame',
];

/** @param {string} type */
const folder = (type) => ({ type, pattern: `src/${type}`, partialMatch: false });

/** What eslint-plugin-boundaries tells apart, by folder … */
export const elements = [
  ...['lib', 'book', 'site', 'checks', 'pages'].map(folder),
  { type: 'room', pattern: 'src/features/*', capture: ['name'], partialMatch: false },
];

/** … and by file. */
export const files = [
  {
    category: 'door',
    pattern: ['src/features/*/{index,components}.ts', 'src/features/**/*.{astro,css,client.ts}'],
  },
];

export const nodes = ['import', 'dynamic-import', 'export'];

/**
 * @param {object} from
 * @param {object} to
 */
const may = (from, to) => ({ from: { element: from }, allow: { to } });
/** @param {string[]} types */
const folders = (...types) => ({ element: { types: { anyOf: types } } });
/** @param {string[]} names */
const doorsOf = (names) => ({
  element: { type: 'room', captured: { name: names } },
  file: { categories: { anyOf: ['door'] } },
});

/** The import table. */
export const policies = [
  may({ type: 'book' }, folders('lib')),
  may({ type: 'site' }, folders('lib', 'book')),
  may({ type: 'room' }, folders('lib', 'book', 'site')),
  ...rooms.map((name, at) => may({ type: 'room', captured: { name } }, doorsOf(rooms.slice(0, at)))).slice(1),
  may({ type: 'checks' }, folders('lib', 'book', 'site')),
  may({ type: 'checks' }, doorsOf(rooms)),
  may({ type: 'pages' }, folders('lib', 'book', 'site')),
  may({ type: 'pages' }, doorsOf(rooms)),
];
