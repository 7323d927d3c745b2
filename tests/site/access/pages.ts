import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { type BuiltSite, isQuick } from '../sites.ts';
import type { RunningSite } from '../server.ts';

/** Every page of a built site by its root-relative address, but downloads and those that only send their reader on. */
export function pagesOf({ folder }: BuiltSite): string[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('download/'))
    .filter((file) => !/<meta http-equiv="refresh"/i.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}

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

/** One page of each kind: of many leaves of a folder the longest, of folders with the same pages in them one, and every other page. */
export function kindsOf(site: BuiltSite): string[] {
  const paths = withoutTwins(pagesOf(site));
  const size = (path: string) => statSync(fileOf(site, path)).size;
  const leaves = paths.filter((path) => !paths.some((other) => other !== path && other.startsWith(path)));
  const kin = Map.groupBy(leaves, parentOf);
  return paths.filter((path) => {
    const siblings = leaves.includes(path) ? (kin.get(parentOf(path)) ?? []) : [];
    if (siblings.length <= few || parentOf(path) === '/') return true;
    return path === siblings.toSorted((a, b) => size(b) - size(a))[0];
  });
}

/** Of pages beside each other that have the same pages below them, the first, and what is below it. */
function withoutTwins(paths: readonly string[]): string[] {
  const below = (path: string) =>
    paths.flatMap((other) => (other !== path && other.startsWith(path) ? [other.slice(path.length)] : []));
  const folders = paths.filter((path) => path !== '/' && below(path).length > 0);
  const kin = Map.groupBy(folders, (path) => [parentOf(path), ...below(path)].join(' '));
  const twins = [...kin.values()].flatMap(([, ...others]) => others);
  return paths.filter((path) => !twins.some((twin) => path.startsWith(twin)));
}

/** What is looked at of the pages: one of each kind in `npm test`, every one in what `npm run test:all` adds. */
export const somePages = (site: BuiltSite) => (isQuick ? kindsOf(site) : pagesOf(site));

/** The longest page of the argument. */
export const someReading = (site: BuiltSite) => kindBelow(site, '/read/');

/** The longest page of a quotation. */
export const someQuotation = (site: BuiltSite) =>
  kindBelow(site, '/quotes/', (path) => !/^\/quotes\/(themes|voices)\//.test(path));

/** The longest page of a role and what it says. */
export const someVoice = (site: BuiltSite) => kindBelow(site, '/quotes/voices/');

/** The longest table's own page. */
export const someTable = (site: BuiltSite) => kindBelow(site, '/tables/');

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

/** A folder of so few pages has pages of several kinds. */
const few = 5;

function kindBelow(site: BuiltSite, folder: string, isMeant: (path: string) => boolean = () => true): string {
  const found = kindsOf(site).find((path) => path.startsWith(folder) && path !== folder && isMeant(path));
  if (!found) throw new Error(`The built site has no page below ${folder}.`);
  return found;
}

const fileOf = ({ folder }: BuiltSite, path: string) =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

const parentOf = (path: string) => path.replace(/[^/]+\/?$/, '');
