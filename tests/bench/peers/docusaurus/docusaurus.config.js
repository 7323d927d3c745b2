// The classic preset’s defaults, with the local search of @easyops-cn (Algolia’s needs a server) and its own Mermaid theme.
export default {
  title: 'Peer',
  url: 'https://example.org',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  markdown: { mermaid: true, format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
  themes: [
    '@docusaurus/theme-mermaid',
    ['@easyops-cn/docusaurus-search-local', { hashed: true, docsRouteBasePath: '/', indexBlog: false }],
  ],
};
