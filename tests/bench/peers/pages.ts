import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockquote, markdownTable, plain } from './plain.ts';
import type { Sources } from './sources.ts';

/** A page as each of the generators is given it. */
export interface Page {
  /** `read/water` */
  path: string;
  title: string;
  summary: string;
  body: string;
}

/** Every page of the argument, every table and every quotation. */
export function pagesOf(from: Sources): Page[] {
  return [
    { path: 'index', title: 'Contents', summary: 'All pages.', body: contents(from) },
    ...from.readings.map(({ id, title, summary, body }) => ({
      path: `read/${id}`,
      title,
      summary,
      body: plain(body, from),
    })),
    ...from.tables.map((table) => ({
      path: `tables/${table.id}`,
      title: `${table.number}: ${table.title}`,
      summary: table.shows,
      body: markdownTable(table),
    })),
    ...from.quotes.map((quote) => ({
      path: `quotes/${quote.id}`,
      title: quote.words.join(' … ').slice(0, 60),
      summary: quote.gloss,
      body: [blockquote(quote), quote.gloss, quote.context].join('\n\n'),
    })),
  ];
}

/**
 * Writes pages as Markdown files with the front matter that all four read.
 * @param headed whether a page’s title must stand in its text, because the generator does not set it
 */
export function writePages(pages: readonly Page[], folder: string, headed = false): void {
  for (const { path, title, summary, body } of pages) {
    const file = join(folder, `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    const head = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary.trim())}`;
    writeFileSync(file, `---\n${head}\n---\n\n${headed ? `# ${title}\n\n` : ''}${body}\n`);
  }
}

const contents = (from: Sources) =>
  from.readings.map(({ id, title, summary }) => `- [${title}](/read/${id}/): ${summary.trim()}`).join('\n');
