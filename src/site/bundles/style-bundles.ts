import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The site’s sheets: several in one file, made once for all pages that wear the same. */
export class StyleBundles {
  readonly #made = new Map<string, string>();
  readonly #replaced = new Set<string>();
  readonly #folder: string;
  readonly #base: string;

  /**
   * @param folder where the site is built
   * @param base the path that it is served below, slash included
   */
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

  /** Removes the sheets that are asked for by no page and no script, when all pages are bundled. */
  async removeUnused(): Promise<void> {
    const names = await Array.fromAsync(glob('assets/*.js', { cwd: this.#folder }));
    const scripts = await Promise.all(names.map((name) => readFile(join(this.#folder, name), 'utf8')));
    for (const href of this.#replaced) {
      const name = basename(href);
      if (!scripts.some((text) => text.includes(name))) await rm(this.#file(href), { force: true });
    }
  }

  #file(href: string): string {
    return join(this.#folder, href.slice(this.#base.length));
  }
}
