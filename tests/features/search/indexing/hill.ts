import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../../../../src/features/search/answer.ts';
import { indexSite } from '../../../../src/features/search/indexing/index-site.ts';
import type { Reading } from '../../../../src/features/search/engine/query.client.ts';
import { SearchClient } from '../../../../src/features/search/engine/search.client.ts';
import { throughFiles } from '../../../house/through-files.ts';

const book = { sections: ['Ground', 'Water'], themes: ['Rules', 'Trust'], axes: [], modes: {} };

const answers: Answer[] = [
  {
    kind: 'concept',
    name: 'Water Issues Committee',
    address: '/glossary/#wic',
    names: ['WIC'],
    says: 'It shares out the taps.',
  },
  {
    kind: 'concept',
    name: 'Union of Spades',
    address: '/glossary/#us',
    names: ['US'],
    says: 'Diggers who joined.',
  },
  {
    kind: 'theme',
    name: 'Trust',
    address: '/quotes/themes/trust/',
    asked: ['faith', 'handshake'],
    choice: ['theme', 'trust'],
  },
  {
    kind: 'theme',
    name: 'Rules',
    address: '/quotes/themes/rules/',
    asked: ['bylaw'],
    choice: ['theme', 'rules'],
  },
  {
    kind: 'speaker',
    name: 'Wardens',
    names: ['Warden'],
    address: '/quotes/voices/warden/',
    asked: ['gatekeeper'],
    choice: ['role', 'warden'],
  },
  { kind: 'part', name: 'plans for a drought', address: '/read/water/#water-2' },
  { kind: 'reference', name: 'Thistler (1950)', address: '/references/#thistler', proper: true },
  { kind: 'action', does: 'print', name: 'Print this page', address: '/about/', asked: ['paper copy'] },
];

/** A site of a few pages: what a build would have left. */
const pages: Record<string, string> = {
  'search/answers.json': JSON.stringify({ book, answers }),
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
  'about/index.html': `<meta name="description" content="Who keeps this site."><main><h1>About the hill</h1>
    <p>Diggers wrote it.</p><h2 id="licence">What may be reused</h2><p>Everything but the spades.</p></main>`,
  'old/index.html': `<meta http-equiv="refresh" content="0"><main><h1>Moved</h1></main>`,
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
    /** Runs what fetches the site’s files. */
    through: throughFiles,
    async find(typed: string, reading: Reading = {}) {
      return throughFiles(async () => {
        const found = await client.find(typed, reading);
        const { records, addresses } = client.guide;
        const places = found.items.map(({ answer, match }) =>
          answer?.does
            ? `action:${answer.does}`
            : (answer?.address ?? addresses[records.indexOf(match?.id ?? '')] ?? ''),
        );
        const whole = places.filter((_, at) => !found.items[at]?.inPart);
        const parts = found.parts.map(({ part }) => part);
        const results = await Promise.all(
          found.items.flatMap(({ match }) => (match ? [client.read(match, parts)] : [])),
        );
        return { ...found, places, wholePlaces: whole, results };
      });
    },
  };
}
