/** A generator that the site is put beside, as its own documentation sets it up. */
export interface Peer {
  name: string;
  /** The folder here that holds its versions and settings; none for this site, which is built already. */
  folder?: string;
  /** Where it wants the pages, and where it leaves the site. */
  pages: string;
  built: string;
  headed?: boolean;
  /** How the address of a page ends: with a slash, unless it says otherwise. */
  ending?: string;
  /** With what it searches, and with what it draws Mermaid’s diagrams. */
  search: string;
  diagrams: string;
  /** What opens its search, and the field that is typed into; nothing, where it brings no field of its own. */
  opens?: string;
  field?: string;
}

export const ours: Peer = {
  name: 'This site',
  pages: '',
  built: 'dist',
  search: 'Pagefind’s index, own ranking',
  diagrams: 'drawn once, SVG',
  opens: '.search-open',
  field: 'search-panel input[type=search]:visible',
};

export const peers: Peer[] = [
  {
    name: 'Starlight',
    folder: 'starlight',
    pages: 'src/content/docs',
    built: 'dist',
    search: 'Pagefind, built in',
    diagrams: 'astro-mermaid',
    opens: 'site-search button',
    field: '.pagefind-ui__search-input',
  },
  {
    name: 'VitePress',
    folder: 'vitepress',
    pages: 'docs',
    built: 'docs/.vitepress/dist',
    headed: true,
    ending: '.html',
    search: 'local search',
    diagrams: 'vitepress-plugin-mermaid',
    opens: '.DocSearch-Button',
    field: '.search-input',
  },
  {
    name: 'Docusaurus',
    folder: 'docusaurus',
    pages: 'docs',
    built: 'build',
    search: '@easyops-cn/docusaurus-search-local',
    diagrams: '@docusaurus/theme-mermaid',
    opens: '.navbar__search-input',
    field: '.navbar__search-input',
  },
  {
    name: 'Eleventy, bare',
    folder: 'eleventy',
    pages: 'docs',
    built: '_site',
    search: 'Pagefind, without its interface',
    diagrams: 'none: its source is shown',
  },
];
