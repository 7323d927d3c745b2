import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { keptAddresses } from '../../src/checks/read/permalinks.ts';
import { readContent } from '../../src/checks/read/read.ts';
import { readSite } from '../../src/checks/dist/pages.ts';
import { permalinks } from '../../src/checks/dist/permalinks.ts';
import { published } from '../../src/checks/dist/published.ts';
import { record, unrecorded } from '../../src/checks/record.ts';
import { messages } from './messages.ts';

interface PermalinkCase {
  name: string;
  /** What is checked: that what is recorded is there, or that what is there is recorded. */
  check?: 'there' | 'recorded';
  lock: string;
  moved?: string;
  /** Files of the built site; a page’s text is put into a frame unless it brings its own. */
  pages: Record<string, string>;
  faults: string;
}

const cases = parse(
  await readFile(new URL('cases/permalinks.yaml', import.meta.url), 'utf8'),
) as PermalinkCase[];

test.for(cases)('$name', async ({ check = 'there', faults, ...given }) => {
  const found = await built(given, async (content, dist) => {
    if (check === 'recorded') return unrecorded(content, dist);
    const site = await readSite(dist, '/', 'dist');
    return [...permalinks(site, await keptAddresses(await readContent(content, 'content')))];
  });
  const shown = messages(found).replaceAll(/\S*\/content\//g, 'content/');
  expect(shown).toBe(faults.trim());
});

describe('recording', () => {
  const lock = '# Before\n/read/ page 1999-05-01\n/gone/ page 1999-05-01\n';
  const pages = { 'read/index.html': '<p id="leaving-1" data-record="paragraph">Leaving</p>' };

  test('adds what is new with today’s date, sorts, and takes nothing out', async () => {
    const [said, text] = await built({ lock, pages }, async (content, dist) => [
      await record(content, dist, '2001-02-03'),
      await readFile(join(content, 'permalinks.lock'), 'utf8'),
    ]);
    expect(said).toMatch(/permalinks\.lock: 1 added, 3 in all\.$/);
    expect(text?.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
      '/gone/ page 1999-05-01',
      '/read/ page 1999-05-01',
      '/read/#leaving-1 paragraph 2001-02-03',
      '',
    ]);
  });

  test('a second time changes nothing', async () => {
    const [first, second] = await built({ lock, pages }, async (content, dist) => {
      const texts: string[] = [];
      for (const day of ['2001-02-03', '2002-03-04']) {
        await record(content, dist, day);
        texts.push(await readFile(join(content, 'permalinks.lock'), 'utf8'));
      }
      return texts;
    });
    expect(second).toBe(first);
  });
});

describe('the addresses that a page publishes', () => {
  const addresses = (html: string, path = 'read') =>
    built({ lock: '', pages: { [`${path}/index.html`]: html } }, async (_content, dist) =>
      published(await readSite(dist, '/', 'dist'))
        .slice(1)
        .map(({ address, kind }) => `${address} ${kind}`),
    );

  test('are those of what can be found, of rows, questions and written headings', async () => {
    expect(
      await addresses(`<div class="prose"><h2 id="one">One</h2><div id="leaving-1" data-record="paragraph">x</div></div>
        <table><tr id="skep"><th>Skep</th></tr></table>
        <section class="self-check"><ol><li id="why-leave">Why?</li></ol></section>`),
    ).toEqual([
      '/read/#one heading',
      '/read/#leaving-1 paragraph',
      '/read/#skep row',
      '/read/#why-leave question',
    ]);
  });

  test('are not those of gathered headings, captions, drawings, repetitions and what is gone', async () => {
    expect(
      await addresses(`<h2 id="with-drive">With Drive</h2><p id="caption">x</p><svg><g id="g"></g></svg>
        <div data-record-none><p id="leaving-1" data-record="paragraph">x</p></div>
        <p id="old" data-gone="/read/#old">x</p>`),
    ).toEqual([]);
  });

  test('are parts of a session, where its steps can be found one by one', async () => {
    const page = '<section id="first-step" data-record="lecture">x</section>';
    expect(await addresses(page, 'teach/swarms')).toEqual(['/teach/swarms/#first-step part']);
  });

  test('name a thing once, though its heading has an id to name it by', async () => {
    expect(
      await addresses(
        '<section id="drive" data-record="claim" aria-labelledby="drive-title"><div class="prose"><h2 id="drive-title">x</h2></div></section>',
      ),
    ).toEqual(['/read/#drive claim']);
  });

  test('know slides by their place, and leave out those that every deck is given', async () => {
    const slides = '<section id="deck-title">x</section><section id="two-questions">x</section>';
    expect(await addresses(slides, 'teach/swarms/slides')).toEqual([
      '/teach/swarms/slides/#two-questions slide',
    ]);
  });
});

async function built<T>(
  { lock, moved, pages }: Pick<PermalinkCase, 'lock' | 'moved' | 'pages'>,
  look: (content: string, dist: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'addresses-'));
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  try {
    await put('content/permalinks.lock', lock);
    if (moved) await put('content/moved.yaml', moved);
    for (const [path, text] of Object.entries(pages))
      await put(`dist/${path}`, path.endsWith('.html') && !text.startsWith('<!') ? framed(text) : text);
    return await look(join(folder, 'content'), join(folder, 'dist'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const framed = (text: string) =>
  `<!doctype html><html lang="en-GB"><title>A page</title><main><h1>A page</h1>${text}</main></html>`;
