import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexSite } from '../../../src/integrations/search/index.ts';
import { SearchClient } from '../../../src/islands/search-client.ts';
import { readQuery } from '../../../src/islands/search-query.ts';
import { throughFiles } from '../../house/through-files.ts';

const book = { sections: ['Ground', 'Water'], themes: ['Rules', 'Trust'], axes: [], modes: {} };

/** A site of a few pages: what a build would have left. */
const pages: Record<string, string> = {
  'search/index.html': `<search-panel data-search='${JSON.stringify(book)}'></search-panel>`,
  'glossary/index.html': `
    <article data-record="concept" data-record-title="Water Issues Committee" data-record-words="WIC" id="wic">
      <p>It shares out the taps.</p></article>
    <article data-record="concept" data-record-title="Union of Spades" data-record-words="US" id="us">
      <p>Diggers who joined.</p></article>`,
  'read/water/index.html': `<h1>Water</h1><h2>Who turns the tap</h2>
    <p data-record="paragraph" data-record-section="Water" id="water-1">The WICs met in the shed.</p>
    <p data-record="paragraph" data-record-section="Water" id="water-2">A committee on water, its issues unsaid.</p>
    <p data-record="paragraph" data-record-section="Water" id="water-3">The US wrote to us about thistles.</p>
    <p data-record="paragraph" data-record-section="Water" id="water-4">
      Someone typed &lt;img src=x onerror=alert(1)&gt; here.</p>
    <p data-record="paragraph" data-record-section="Water" id="water-5">The Water Issues Committee told all of us.</p>`,
  'quotes/wait/index.html': `<article data-record="quotation" data-record-page data-record-title="“wait your turn”"
    data-record-theme="Rules|Trust" data-record-section="Ground" data-record-speaker="Warden"
    data-record-side="National" data-record-who="The warden" data-record-place="Ground 2">
    <p>“wait your turn”</p><p>A rule of the shed.</p></article>`,
};

/** Builds the site’s index in a folder of its own, and opens it as a reader’s browser does. */
export async function openHill() {
  const folder = await mkdtemp(join(tmpdir(), 'hill-'));
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), html);
  }
  const count = await indexSite(folder);
  const client = await throughFiles(() => SearchClient.open(`${pathToFileURL(folder)}/`));
  return {
    folder,
    count,
    client,
    close: () => rm(folder, { recursive: true }),
    async find(typed: string) {
      const parts = readQuery(typed, client.guide.terms);
      return throughFiles(async () => {
        const answer = await client.find(parts);
        const results = await Promise.all(answer.matches.map((match) => client.read(match, parts)));
        return { ...answer, results, places: results.map(({ href }) => href.replace(/^.*hill-[^/]*/, '')) };
      });
    },
  };
}
