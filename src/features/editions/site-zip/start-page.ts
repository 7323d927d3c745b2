import { escaped } from '../../../lib/markup.ts';
import type { Imprint } from '../edition.ts';
import { plainPage } from '../plain-page.ts';

/**
 * The page that a reader of the unpacked zip opens first, from disk: it leads to what opens without a server, and says
 * how to serve the rest. A browser lets no page that it opens from disk load the site’s scripts, nor find its absolute
 * addresses.
 * @param base the path that the site is served below, where it is in the zip too
 * @param readable the one-file edition, below the site’s folder
 */
export function startPage({ title, language, edition }: Imprint, base: string, readable: string): string {
  const below = base.slice(1);
  const rows = servers
    .map(([name, command]) => `<tr><th scope="row">${name}</th><td><code>${command}</code></td></tr>`)
    .join('\n');
  return plainPage(
    language,
    `${title}: start here`,
    style,
    `<h1>${escaped(title)}</h1>
<p>This folder holds the whole site, edition of ${edition}.</p>
<h2>Read it now</h2>
<p><a href="${below}${readable}">The one-file edition</a> opens from this folder as it is: everything to read, the tables, and the search of the quotations.</p>
<h2>Serve all of it</h2>
<p>The slides, the full-text search, the packs for courses and the notebook want a server, since a browser does not let pages that it opens from disk load them. Any will do that serves files. Open a terminal in this folder and give one of these commands:</p>
<div role="region" aria-label="Commands" tabindex="0">
<table>
<thead><tr><th scope="col">With</th><th scope="col">Command</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>
<p>Then open <a href="http://localhost:8000${base}">http://localhost:8000${base}</a>.</p>
<h2>Put it on the web</h2>
<p>Copy what is in this folder to the top of a host, so that the site is at <code>${base}</code> there: its addresses are absolute below that path.${
      base === '/' ? ' To have it below another path, build it for that path.' : ''
    }</p>`,
  );
}

/** One command each; all serve the folder that they are given in, on port 8000. */
const servers: readonly (readonly [name: string, command: string])[] = [
  ['Python', 'python3 -m http.server 8000'],
  ['Node', 'npx http-server -p 8000'],
  ['PHP', 'php -S localhost:8000'],
  ['Ruby', 'ruby -run -e httpd . -p 8000'],
  ['Caddy', 'caddy file-server --listen :8000'],
];

const style = `
:root { color-scheme: light dark; }
body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font: 1.125rem/1.5 Georgia, serif; }
a { display: inline-block; min-block-size: 1.5rem; }
th { text-align: start; padding-inline-end: 1.5rem; }
td, th { padding-block: 0.25rem; }
div { overflow-x: auto; }
`;
