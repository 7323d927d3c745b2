/** What a file of citations ends with: one for scripts, the others for reference managers and TeX. */
export type CitationFormat = 'json' | 'bib' | 'biblatex.bib' | 'ris' | 'csl.json';

/**
 * Every address of the site, root-relative and without the base path (`site.ts` adds that).
 * They are promises: see `content/permalinks.lock` and /about/permalinks/.
 */
export const addresses = {
  home: '/',
  read: '/read/',
  /** A timed way through the argument. */
  route: (id: string) => `/read/#route-${id}`,
  reading: (id: string) => `/read/${id}/`,
  /** One of our paragraphs, by its own id (`theory-2b`) or by the paper’s paragraph it draws on. */
  paragraph: (id: string) => `/read/${sectionOf(id)}/#${id}`,
  modes: '/modes/',
  mode: (id: string) => `/modes/${id}/`,
  quotes: '/quotes/',
  quote: (id: string) => `/quotes/${id}/`,
  /** Two groups of quotations side by side; which they are is in the query string. */
  compare: '/quotes/compare/',
  themes: '/quotes/themes/',
  theme: (id: string) => `/quotes/themes/${id}/`,
  voices: '/quotes/voices/',
  voice: (id: string) => `/quotes/voices/${id}/`,
  /** The quotations with choices made: with every one of these themes, by this role. Written as `src/features/query/state.ts` reads it. */
  chosen: ({ themes = [], role }: { themes?: readonly string[]; role?: string }) => {
    const choices = [
      themes.length > 0 && `theme=${themes.join(',')}`,
      themes.length > 1 && 'themes=all',
      role && `role=${role}`,
    ].filter(Boolean);
    return choices.length > 0 ? `/quotes/?${choices.join('&')}` : '/quotes/';
  },
  tables: '/tables/',
  table: (id: string) => `/tables/${id}/`,
  row: (table: string, row: string) => `/tables/${table}/#${row}`,
  claims: '/claims/',
  claim: (id: string) => `/claims/#${id}`,
  glossary: '/glossary/',
  concept: (id: string) => `/glossary/#${id}`,
  references: '/references/',
  reference: (id: string) => `/references/#${id}`,
  teach: '/teach/',
  /** For instructors: how to run the sessions, and how to mark. */
  guide: '/teach/guide/',
  assessment: '/teach/assessment/',
  packs: '/teach/packs/',
  coding: '/teach/coding/',
  /** The codebook as a text for a chatbot, and how to compare what it answers. */
  chatbot: '/teach/coding/chatbot/',
  /** Annotating the site together, in programs of others. */
  together: '/teach/together/',
  /** Quotations to guess the speakers of, before a screen or on paper. */
  'who-said-it': '/teach/who-said-it/',
  /** A sheet that somebody has put together, which is in the address itself. */
  sheet: '/teach/sheet/',
  lecture: (id: string) => `/teach/${id}/`,
  slides: (lecture: string) => `/teach/${lecture}/slides/`,
  /** One slide of a session: shown in the deck, and the same anchor where the slides are read as a page. */
  slide: (lecture: string, slide: string) => `/teach/${lecture}/slides/#${slide}`,
  handout: (lecture: string) => `/teach/${lecture}/handout/`,
  search: '/search/',
  notebook: '/notebook/',
  about: '/about/',
  /** What an unknown address shows when there is no network. */
  offline: '/offline/',
  aboutPage: (id: string) => `/about/${id}/`,
  /** What changed from edition to edition. */
  changes: '/about/changes/',
  /** The pieces of a kind that an edition changed, with their words before and after. */
  changed: (edition: string, kind: string) => `/about/changes/${edition}/${kind}/`,
  /** The changes as an Atom feed. */
  feed: '/feed.xml',
  /** An edition that is kept as it was. */
  edition: (day: string) => `/editions/${day}/`,
  /** The checksums of every file, named as those who look for such a list expect. */
  checksums: '/SHA256SUMS.txt',
  data: (file: string) => `/data/${file}`,
  /** A piece for another site’s page: `/embed/quote/no-weeds/`. */
  embed: (kind: string, id: string) => `/embed/${kind}/${id}/`,
  /** How a page, or what it shows, is cited, in each style: `/data/cite/read/water.json` of `/read/water/`. */
  cite: (page: string, format: CitationFormat = 'json') => `/data/cite/${nameOf(page)}.${format}`,
  /** The picture that a link to a page shows: `/og/quotes/no-weeds.png` of `/quotes/no-weeds/`. */
  picture: (page: string) => `/og/${nameOf(page)}.png`,
};

/** A page's address as the name of a file: `quotes/no-weeds`; `index` for the front page. */
const nameOf = (page: string) => page.replace(/^\/|\/$/g, '') || 'index';

/** The section part of a paragraph's id: `theory` of `theory-2b`. */
export function sectionOf(paragraph: string): string {
  return paragraph.replace(/-\d+[a-z]?$/, '');
}

/** The paper's paragraph that one of ours is named after: `theory-2` of `theory-2b`. */
export function restsOn(paragraph: string): string {
  return paragraph.replace(/(-\d+)[a-z]$/, '$1');
}
