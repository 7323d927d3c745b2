import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import mermaid from 'astro-mermaid';

// Its defaults, with the search that is built in; the diagrams by astro-mermaid.
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    mermaid(),
    starlight({
      title: 'Peer',
      sidebar: [{ label: 'Read', items: [{ autogenerate: { directory: 'read' } }] }],
    }),
  ],
});
