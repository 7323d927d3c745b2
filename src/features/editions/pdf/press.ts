import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Route } from 'playwright-core';
import { browserArguments, findBrowser, noBrowser } from '../../../../tools/find-browser.mjs';
import { addresses } from '../../../book/addresses.ts';
import type { Built } from '../edition.ts';
import { faceFile, facesPath, withPrintFaces } from './faces.ts';
import { withStyles } from '../styles-in.ts';
import { readSource } from '../epub/source.ts';
import { described, type LinkWords } from './described.ts';
import { withLastParts } from './last-parts.ts';
import { linkWords, prepare } from './prepare.ts';

/** Prints pages of a built site until it is closed. */
export interface Press {
  /** @param path root-relative, without the base path */
  print(path: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens an installed browser in which a built site is at the address that it was built for, so that what is
 * printed leads there; nothing is asked of the network. Scripts do not run: what is printed is what the pages hold.
 * @throws when no browser is installed, with what to do.
 */
export async function openPress({ folder, home, imprint }: Built): Promise<Press> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowser);
  // Unhinted text is as wide on every system.
  const args = [...browserArguments, '--font-render-hinting=none'];
  const browser = await chromium.launch({ executablePath, args });
  const { line, source } = await readSource(folder);
  const subject = line.endsWith(source) ? line : `${line}, ${source}`;
  const author = imprint.authors
    .map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '))
    .join(', ');
  return {
    print: async (path) => {
      const { pdf, title, links } = await printOn(browser, folder, home, path);
      const description = { title, author, subject, language: imprint.language };
      return described(settled(pdf, imprint.edition), description, links);
    },
    close: () => browser.close(),
  };
}

interface Printed {
  pdf: Buffer;
  title: string;
  links: LinkWords;
}

async function printOn(browser: Browser, folder: string, home: string, path: string): Promise<Printed> {
  // A page’s policy knows its styles as they are for the screen.
  const context = await browser.newContext({
    javaScriptEnabled: false,
    colorScheme: 'light',
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => serve(route, folder, home));
    await page.emulateMedia({ media: 'print' });
    await page.goto(home + path.slice(1));
    await page.evaluate(prepare, home + addresses.read.slice(1));
    await page.evaluate(() => document.fonts.ready);
    return {
      pdf: await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }),
      title: await page.title(),
      links: await page.evaluate(linkWords),
    };
  } finally {
    await context.close();
  }
}

async function serve(route: Route, folder: string, home: string): Promise<void> {
  const url = new URL(route.request().url());
  if (url.pathname.startsWith(facesPath)) {
    return route.fulfill({ body: await faceFile(url.pathname.slice(facesPath.length)) });
  }
  if (!url.href.startsWith(home)) return route.abort();
  const path = decodeURIComponent(url.pathname.slice(new URL(home).pathname.length));
  const file = join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (file.endsWith('.html')) {
    const html = await readFile(file, 'utf8');
    const isWhole = path === addresses.read.slice(1);
    const whole = isWhole ? await withLastParts(html, folder, new URL(home).pathname) : html;
    const body = withStyles(whole, withPrintFaces);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  }
  if (!file.endsWith('.css')) return route.fulfill({ path: file });
  return route.fulfill({ contentType: 'text/css', body: withPrintFaces(await readFile(file, 'utf8')) });
}

/**
 * The same PDF without what differs from one printing to the next: it has the edition's day for the hour of printing,
 * and its tags are numbered from one. Each change is as long as what it changes, or the file's own table of places would
 * no longer hold.
 * @param edition `2026-11-23`
 */
function settled(pdf: Uint8Array, edition: string): Uint8Array {
  const day = `D:${edition.replaceAll('-', '')}000000+00'00'`;
  const text = Buffer.from(pdf).toString('latin1');
  // In order, because the file looks them up in a sorted list.
  const tags = [...new Set(text.match(tag))].sort();
  const numbers = new Map(tags.map((name, index) => [name, `(node${String(index + 1).padStart(8, '0')})`]));
  const same = text
    .replace(tag, (name) => numbers.get(name) ?? name)
    .replace(/(\/(?:Creation|Mod)Date \()D:\d{14}[+-]\d\d'\d\d'/g, (_, key: string) => key + day);
  return Buffer.from(same, 'latin1');
}

const tag = /\(node\d{8}\)/g;
