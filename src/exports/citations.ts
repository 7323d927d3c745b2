import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitedItem } from '../schema/citation.ts';

/** The items as BibLaTeX, in the order given: TeX commands for the letters that have them, the letter itself otherwise. */
export function bibtex(items: readonly CitedItem[]): string {
  return items
    .map((item) =>
      withLetters(new Cite([withCodes(item)]).format('biblatex'))
        .replace(/^(@\w+\{)[^,]+/, `$1${item.id}`)
        // A web page’s site, which the plugin takes for a book.
        .replace(/^(@online.*?\n\t)booktitle/s, '$1organization')
        .trim(),
    )
    .join('\n\n');
}

/** A copy whose letters that the plugin would leave out are spelt by their numbers, in letters that it takes. */
function withCodes(item: CitedItem): CitedItem {
  const text = JSON.stringify(item).replace(/[^\p{ASCII}]/gu, (letter) =>
    isLeftOut(letter) ? `Zz${letter.codePointAt(0)?.toString(16)}zZ` : letter,
  );
  return JSON.parse(text) as CitedItem;
}

const withLetters = (entry: string) =>
  entry.replace(/Zz([0-9a-f]+)zZ/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** Letters outside Latin, and signs, for which TeX has no command: the plugin writes nothing for them. */
function isLeftOut(letter: string): boolean {
  const isOut =
    leftOut.get(letter) ??
    /title = \{aa\}/.test(new Cite([{ type: 'book', title: `a${letter}a` }]).format('biblatex'));
  leftOut.set(letter, isOut);
  return isOut;
}

const leftOut = new Map<string, boolean>();

/** The items as RIS: CRLF line ends, `TY` first and `ER` last in each. */
export function ris(items: readonly CitedItem[]): string {
  return items.map((item) => `${risLines(item).join('\r\n')}\r\n`).join('\r\n');
}

/** The plugin’s lines of one item, with what it leaves out: a web page’s site, what is meant of the item, a last page. */
function risLines(item: CitedItem): string[] {
  const lines = new Cite([item]).format('ris').trimEnd().split(/\r?\n/);
  const site = item.type === 'webpage' ? item['container-title'] : undefined;
  const more = [site && `T2  - ${site}`, item.annote && `N1  - ${item.annote}`].filter(
    (line) => line !== undefined,
  );
  return [...lines.slice(0, -1).flatMap(pages), ...more, 'ER  - '];
}

const pages = (line: string) => line.replace(/^(SP  - )(\w+)-(\w+)$/, '$1$2\nEP  - $3').split('\n');
