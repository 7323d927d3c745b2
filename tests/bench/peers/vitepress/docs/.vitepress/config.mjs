import { withMermaid } from 'vitepress-plugin-mermaid';

// Its defaults, with its local search; the diagrams by vitepress-plugin-mermaid.
export default withMermaid({
  title: 'Peer',
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
});
