import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/**
 * Leaves out of each page the sheets that nothing on it wears, and joins those of a kind that stay: what is for the
 * screen in one, what is for print in another. Sheets that are asked for by no page and no script are removed.
 * @param base the path that the site is served below, slash included
 */
export async function dressPages(folder: string, base: string): Promise<void> {
  const wardrobe = new Wardrobe(folder, base);
  for (const path of await found(folder, '**/*.html')) {
    const file = join(folder, path);
    const html = await readFile(file, 'utf8');
    const dressed = await dressPage(html, wardrobe);
    if (dressed !== html) await writeFile(file, dressed);
  }
  await wardrobe.removeUnused();
}

async function dressPage(html: string, wardrobe: Wardrobe): Promise<string> {
  const links = [...html.matchAll(link)].map(([whole, href = '', rest = '']) => ({ whole, href, rest }));
  const loose = links.filter(({ rest }) => rest.includes(' data-wearers'));
  const first = loose[0];
  if (!first) return html;
  const names = namesIn(html);
  const worn = loose.filter(({ rest }) => {
    const wearers = (/ data-wearers="([^"]*)"/.exec(rest)?.[1] ?? '').split(' ').filter(Boolean);
    return wearers.length === 0 || wearers.some((name) => names.has(name));
  });
  const isPrint = ({ rest }: { rest: string }) => rest.includes('media="print"');
  const hrefs = (some: typeof worn) => some.map(({ href }) => href);
  const screen = await wardrobe.joined(hrefs(worn.filter((one) => !isPrint(one))), 'worn');
  const print = await wardrobe.joined(hrefs(worn.filter(isPrint)), 'print');
  const dressed = [
    screen && `<link rel="stylesheet" href="${screen}">`,
    print && `<link rel="stylesheet" href="${print}" media="print">`,
  ];
  let page = html.replace(first.whole, dressed.filter(Boolean).join(''));
  for (const { whole } of loose.slice(1)) page = page.replace(whole, '');
  return page;
}

const link = /<link rel="stylesheet" href="([^"]+)"([^>]*)>/g;

/** The classes and the names of elements that stand in a page. */
function namesIn(html: string): Set<string> {
  const body = html.slice(html.indexOf('<body'));
  const classes = [...body.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value = '']) => value.split(/\s+/));
  const elements = [...body.matchAll(/<([a-z][\w-]*)/g)].map(([, name = '']) => name);
  return new Set([...classes, ...elements]);
}

/** The site’s sheets: several in one file, made once for all pages that wear the same. */
class Wardrobe {
  readonly #made = new Map<string, string>();
  readonly #replaced = new Set<string>();
  readonly #folder: string;
  readonly #base: string;

  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** The address of one file with all of these. */
  async joined(hrefs: readonly string[], name: string): Promise<string | undefined> {
    if (hrefs.length === 0) return undefined;
    const key = hrefs.join(' ');
    const known = this.#made.get(key);
    if (known) return known;
    const texts = await Promise.all(hrefs.map((href) => readFile(this.#file(href), 'utf8')));
    for (const href of hrefs) this.#replaced.add(href);
    const text = texts.map((one) => one.trim()).join('');
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
    const address = `${this.#base}assets/${name}.${hash}.css`;
    await writeFile(this.#file(address), text);
    this.#made.set(key, address);
    return address;
  }

  async removeUnused(): Promise<void> {
    const scripts = await Promise.all(
      (await found(this.#folder, 'assets/*.js')).map((path) => readFile(join(this.#folder, path), 'utf8')),
    );
    for (const href of this.#replaced) {
      const name = basename(href);
      if (!scripts.some((text) => text.includes(name))) await rm(this.#file(href), { force: true });
    }
  }

  #file(href: string): string {
    return join(this.#folder, href.slice(this.#base.length));
  }
}

const found = async (folder: string, pattern: string) =>
  (await Array.fromAsync(glob(pattern, { cwd: folder }))).sort();
