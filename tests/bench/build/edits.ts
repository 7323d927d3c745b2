import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A change that someone makes while they write, and the page that shows it. */
export interface Edit {
  what: string;
  file: string;
  page: string;
  /** The file with a word put in that was nowhere before. */
  change: (text: string, word: string) => string;
}

/** A change to a page of the argument, to a quotation and to a component, whatever the book. */
export function editsIn(folder: string): Edit[] {
  const reading = first(folder, 'content/reading', '.mdx');
  const quotes = first(folder, 'content/quotes', '.yaml');
  const quotation = /^- id: (\S+)/m.exec(readFileSync(join(folder, quotes), 'utf8'))?.[1] ?? '';
  const page = `/read/${reading.replace(/^.*\/|\.mdx$/g, '')}/`;
  return [
    { what: 'a page', file: reading, page, change: (text, word) => `${text}\n\n${word}\n` },
    {
      what: 'a quotation',
      file: quotes,
      page: `/quotes/${quotation}/`,
      change: (text, word) => text.replace(/^( {2}gloss: (?:>-\n {4})?)/m, `$1${word} `),
    },
    {
      what: 'a component',
      file: 'src/site/components/PageTitle.astro',
      page,
      change: (text, word) => `${text}\n<p>${word}</p>\n`,
    },
  ];
}

function first(folder: string, below: string, ending: string): string {
  const name = readdirSync(join(folder, below))
    .filter((one) => one.endsWith(ending))
    .sort()[0];
  if (!name) throw new Error(`${below} holds nothing that ends with ${ending}.`);
  return `${below}/${name}`;
}
