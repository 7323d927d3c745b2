import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import british from 'citeproc-locales/locales/locales-en-GB.xml?raw';
import type { CitedItem } from '../schema/citation.ts';
import type { CslItem } from '../schema/csl.ts';

plugins.config.get('@csl').locales.add('en-GB', british);

/**
 * Formatted entries of a bibliography in Harvard style, by id, as HTML fragments from the CSL processor.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function bibliography(items: readonly CslItem[]): Map<string, string> {
  return new Map(items.map((item) => [item.id, entry(item)]));
}

/** The items as BibLaTeX, in the order given. */
export function bibtex(items: readonly CitedItem[]): string {
  return items
    .map((item) =>
      new Cite([item])
        .format('biblatex')
        .replace(/^(@\w+\{)[^,]+/, `$1${item.id}`)
        // A web page’s site, which the plugin takes for a book.
        .replace(/^(@online.*?\n\t)booktitle/s, '$1organization')
        .trim(),
    )
    .join('\n\n');
}

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

function entry(item: CslItem): string {
  const html = new Cite([withSuffix(item)]).format('bibliography', {
    template: 'harvard1',
    lang: 'en-GB',
    format: 'html',
  });
  return /<div[^>]*csl-entry[^>]*>(.*?)<\/div>/s.exec(html)?.[1]?.trim() ?? item.title;
}

/**
 * Keeps the paper's own “2000a” and “2000b”: the processor would hand out letters by the alphabet of titles, and
 * they would not be those that the text cites.
 */
function withSuffix({ 'year-suffix': suffix, ...item }: CslItem): unknown {
  const year = item.issued['date-parts'][0]?.[0];
  return suffix && year ? { ...item, issued: { literal: `${year}${suffix}` } } : item;
}
