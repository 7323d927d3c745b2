import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { addresses } from '../../../src/book/addresses.ts';
import type { PageKindName } from '../../../src/site/page-kinds.ts';
import { pageKindAt } from '../../../src/site/pages.ts';
import { type BuiltSite, isQuick } from '../sites.ts';
import type { RunningSite } from '../server.ts';
import { isTakenAway } from '../../../src/site/one-file.ts';

/**
 * Every page of a built site by its root-relative address, but downloads and those that only send their reader on; first the
 * one that shows every part in its states, so that a fault in a part is found before the pages that have the part.
 */
export const pagesOf = ({ folder }: BuiltSite): string[] => {
  const known = pagesBySite.get(folder) ?? findPages(folder);
  pagesBySite.set(folder, known);
  return [...known];
};

/** A built site has hundreds of pages, and is asked for them by many tests. */
const pagesBySite = new Map<string, string[]>();

function findPages(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !isTakenAway(file))
    .filter((file) => !/<meta http-equiv="refresh"/i.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort((a, b) => Number(b === design) - Number(a === design) || (a < b ? -1 : 1));
}

const design = addresses.aboutPage('design');

/** The title of each page of a built site, as it stands in its file. */
export const titlesOf = (site: BuiltSite): string[] =>
  pagesOf(site).map((path) => /<title>([^<]*)/.exec(readFileSync(fileOf(site, path), 'utf8'))?.[1] ?? '');

/** Where the links of each page of a site at the root lead, as they stand in its file. */
export function linksOf(site: BuiltSite): Map<string, string[]> {
  return new Map(
    pagesOf(site).map((path) => {
      const html = readFileSync(fileOf(site, path), 'utf8');
      const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, href = '']) => href);
      return [path, links.map((href) => new URL(href, `http://site${path}`).pathname)];
    }),
  );
}

/** The longest page of each kind that the registry of page kinds names; of pieces for other sites, of each sort. */
export function kindsOf(site: BuiltSite): string[] {
  const size = (path: string) => statSync(fileOf(site, path)).size;
  return [...Map.groupBy(pagesOf(site), kindOf).values()].flatMap((pages) =>
    pages.toSorted((a, b) => size(b) - size(a)).slice(0, 1),
  );
}

/** The address of a page’s kind, in which only the entry’s own id is open. */
function kindOf(path: string): string {
  const pattern = (pageKindAt(path)?.address ?? path).split('/');
  return path
    .split('/')
    .map((part, index) => (pattern[index] === ':id' ? ':id' : part))
    .join('/');
}

/** What is looked at of the pages: one of each kind in `npm test`, every one in what `npm run test:all` adds. */
export const somePages = (site: BuiltSite) => (isQuick ? kindsOf(site) : pagesOf(site));

/**
 * One of several files’ share of the pages, long and short ones alike: in `npm test`, so that no file takes long. In what
 * `npm run test:all` adds, the first file has them all.
 */
export function shareOf(site: BuiltSite, paths: readonly string[], [share, files]: Share): string[] {
  if (!isQuick) return share === 1 ? [...paths] : [];
  const size = (path: string) => statSync(fileOf(site, path)).size;
  return paths.toSorted((a, b) => size(b) - size(a)).filter((_, index) => index % files === share - 1);
}

/** The second of three files: `[2, 3]`. */
export type Share = [share: number, files: number];

/** The longest page of the argument. */
export const someReading = (site: BuiltSite) => longest(site, 'reading');

/** The longest page of a quotation. */
export const someQuotation = (site: BuiltSite) => longest(site, 'quote');

/** The longest page of a role and what it says. */
export const someVoice = (site: BuiltSite) => longest(site, 'voice');

/** The longest table's own page. */
export const someTable = (site: BuiltSite) => longest(site, 'table');

/**
 * Opens every page in one of a few tabs, waits until its scripts have done what they do by themselves, and gathers what
 * is found there, each finding with its page's address.
 */
export async function overPages(
  context: BrowserContext,
  site: RunningSite,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...paths];
  const work = async () => {
    const page = await context.newPage();
    const settled = watchRequests(page);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      try {
        await page.goto(site.at(path), { waitUntil: 'load', timeout: 120_000 });
        await settled();
        await deckShown(page);
        for (const finding of await look(page, path)) found.push(`${path}: ${finding}`);
      } catch (error) {
        throw new Error(`${path} could not be looked at`, { cause: error });
      }
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: tabs }, work));
  return found.sort();
}

/** How to wait until nothing that a page has asked for is on its way, and its scripts rest. */
function watchRequests(page: Page): () => Promise<void> {
  const underway = new Set<Request>();
  page.on('request', (request) => underway.add(request));
  page.on('requestfinished', (request) => underway.delete(request));
  page.on('requestfailed', (request) => underway.delete(request));
  const rest = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) => {
          if (matchMedia('(scripting: enabled)').matches)
            requestIdleCallback(() => done(), { timeout: 1000 });
          else done();
        }),
    );
  // What the page before had asked for is given up, and not always said to be.
  page.on('framenavigated', (frame) => frame === page.mainFrame() && underway.clear());
  return async () => {
    await rest();
    for (let looks = 0; underway.size > 0 && looks < 200; looks += 1) await pause(25);
    // What came last may still be put in place.
    await rest();
  };
}

/** A deck is shown as a page until all that it needs has come: it is looked at when it is a deck. */
async function deckShown(page: Page): Promise<void> {
  const isToCome = () =>
    page.evaluate(
      () =>
        matchMedia('(scripting: enabled)').matches && document.querySelector('.reveal:not(.ready)') !== null,
    );
  for (let looks = 0; looks < 200 && (await isToCome()); looks += 1) await pause(25);
}

/** As many as a small machine has cores, and one more: while one loads, another is looked at. */
const tabs = 3;

function longest(site: BuiltSite, kind: PageKindName): string {
  const found = kindsOf(site).find((path) => pageKindAt(path)?.name === kind);
  if (!found) throw new Error(`The built site has no page of the kind “${kind}”.`);
  return found;
}

const fileOf = ({ folder }: BuiltSite, path: string) =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);
