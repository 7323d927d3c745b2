import { unzipSync, zipSync } from 'fflate';
import { append, change, type Fault, inMain } from './fault.ts';

const data = { project: 'site', test: 'tests/site/data.both.test.ts' } as const;
const cite = { project: 'site', test: 'tests/site/cite.both.test.ts' } as const;

/** Faults of links, of files that readers take away, and of what stands behind the pages. */
export const faultsOfFiles: Fault[] = [
  {
    what: 'a broken link below the base path',
    file: '.build/another-book-base/claims/index.html',
    edit: inMain('<a href="/hilltop/nowhere/">Nowhere</a>'),
    project: 'site',
    test: 'tests/site/html/links.both.test.ts',
    says: /claims\/: [^\n]*\/hilltop\/nowhere\/ \(404\)/,
  },
  {
    what: 'a request to somebody else',
    file: 'dist/index.html',
    edit: inMain('<img src="https://tracker.example/pixel.png" alt="">'),
    project: 'site',
    test: 'tests/site/front-page.both.test.ts',
    says: 'tracker.example',
  },
  {
    what: 'a wrong key in a cartridge',
    file: 'dist/data/packs/all.imscc',
    edit: wrongKey,
    project: 'site',
    test: 'tests/site/packs.both.test.ts',
    says: 'no-such-answer',
  },
  {
    what: 'a quotation missing from the CSV',
    file: 'dist/data/quotes.csv',
    edit: (bytes) => bytes.toString().trimEnd().split('\r\n').slice(0, -1).join('\r\n'),
    ...data,
    says: 'quotes.csv has a record a quotation',
  },
  {
    what: 'a code book that its standard does not know',
    file: 'dist/data/codebook.qdc',
    edit: change('</CodeBook>', '<Extra/></CodeBook>'),
    ...data,
    says: 'codebook.qdc is what the REFI-QDA standard asks for',
  },
  {
    what: 'a page cited by another title',
    file: 'dist/claims/index.html',
    edit: (bytes) => bytes.toString().replace(/(citation_title" content=")[^"]*/, '$1Something else'),
    ...cite,
    says: 'Something else',
  },
  {
    what: 'a page too heavy for the first flight of a connection',
    file: 'dist/tables/table-1/index.html',
    edit: append(`<!-- ${Array.from({ length: 4000 }, (_, n) => (n * n * 7919).toString(36)).join('')} -->`),
    project: 'site',
    test: 'tests/site/budgets.test.ts',
    says: /\/tables\/table-1\/ weighs/,
  },
  {
    what: 'a one-file edition that asks for something',
    file: 'dist/download/joined-up.html',
    edit: change('</body>', '<img src="https://tracker.example/one.png" alt=""></body>'),
    project: 'site',
    test: 'tests/site/one-file.both.test.ts',
    says: 'asks for nothing',
  },
  {
    what: 'a page that readers without a network lack',
    file: 'dist/offline.json',
    edit: (bytes) => bytes.toString().replace(/\["claims\/",[^\]]*\],?/, ''),
    project: 'site',
    test: 'tests/site/offline/reading.both.test.ts',
    says: 'claims/',
  },
  {
    what: 'ink too pale in the stylesheet',
    file: 'src/site/styles/tokens.css',
    edit: (bytes) => bytes.toString().replace(/--ink: [^;]*;/, '--ink: light-dark(#999, #666);'),
    project: 'unit',
    test: 'tests/site-code/styles/contrast.test.ts',
    says: 'ink',
  },
  {
    what: 'a page below the second base path with a link of the first',
    file: '.build/base/index.html',
    edit: inMain('<img src="/favicon-elsewhere.svg" alt="">'),
    project: 'all',
    test: 'tests/site/front-page.both.test.ts',
    says: 'favicon-elsewhere',
  },
];

/** A cartridge in which the answer that is right is none of those that are offered. */
function wrongKey(bytes: Buffer): Buffer {
  const files = unzipSync(bytes);
  for (const [name, content] of Object.entries(files)) {
    const text = Buffer.from(content).toString();
    const wrong = text.replace(/(<varequal respident="[^"]*">)[^<]*/, '$1no-such-answer');
    if (!name.startsWith('quizzes/') || wrong === text) continue;
    return Buffer.from(zipSync({ ...files, [name]: Buffer.from(wrong) }));
  }
  throw new Error('No question of the cartridge has a key.');
}
