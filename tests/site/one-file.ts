import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { attributeOf, elementsIn } from '../../src/lib/markup.ts';
import { type BuiltSite, idOf } from './sites.ts';

/** The one-file edition of a built site. */
export class OneFile {
  readonly text: string;
  /** Where it opens from disk. */
  readonly address: string;
  readonly elements: Tree.Element[];
  readonly #site: BuiltSite;

  constructor(site: BuiltSite) {
    const file = join(site.folder, `download/${idOf(site)}.html`);
    this.#site = site;
    this.text = readFileSync(file, 'utf8');
    this.address = pathToFileURL(file).href;
    this.elements = elementsIn(parse(this.text));
  }

  /** The values of an attribute, wherever it stands. */
  all(attribute: string): string[] {
    return this.elements.flatMap((one) => attributeOf(one, attribute) ?? []);
  }

  /** The source that a policy knows an inline script or style by. */
  hashOf(name: 'script' | 'style'): string {
    const [, code = ''] = this.text.match(new RegExp(`<${name}>([^]*?)</${name}>`)) ?? [];
    return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  }

  /** The quotations that the site has as data. */
  get quotes(): { id: string; themes: string[]; text: string }[] {
    return JSON.parse(readFileSync(join(this.#site.folder, 'data/quotes.json'), 'utf8')) as {
      id: string;
      themes: string[];
      text: string;
    }[];
  }

  /** A theme that some quotations have and others lack, with how many have it. */
  get someTheme(): { theme: string; count: number } {
    const themes = new Set(this.quotes.flatMap((quote) => quote.themes));
    for (const theme of themes) {
      const count = this.quotes.filter((quote) => quote.themes.includes(theme)).length;
      if (count > 1 && count < this.quotes.length) return { theme, count };
    }
    throw new Error('No theme divides the quotations.');
  }
}

/** What the search says of its results; it runs in the page. */
export function searchSays(): string {
  return document.querySelector('.explorer-status')?.textContent ?? '';
}

/** The ids of the pages that are shown; it runs in the page. */
export function pagesShown(): string[] {
  return [...document.querySelectorAll('.one-page:not([hidden])')].map((page) => page.id);
}
