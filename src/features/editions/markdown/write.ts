import type { Book } from '../../../book/schema/book.ts';
import type { Quote } from '../../../book/schema/evidence/quote.ts';
import type { Table } from '../../../book/schema/evidence/table.ts';
import type { Image } from '../../../book/schema/image.ts';
import type { Block, Run } from '../../../book/text/block.ts';
import { addresses } from '../../../book/addresses.ts';
import { sourceViews } from '../../../book/facts.ts';
import { noteText, printed } from '../../../book/figures/values.ts';
import { locate } from '../../../book/locator.ts';
import { foreignOf, inMarkdown } from '../../../book/words/language.ts';
import { attribution } from '../../../book/words/attribution.ts';
import { passageName } from '../../../book/words/passage-name.ts';
import type { Place } from '../../../site/exporter.ts';
import { day } from '../../../lib/day.ts';

/** What a text is written with: the Book that it names, where its addresses are, and how deep its headings begin. */
export interface Writer {
  book: Book;
  place: Place;
  /** The whole address of an image’s file, by the image’s id. */
  pictureOf: (image: string) => string;
  /** How many levels a body’s headings are moved down. */
  deeper: number;
}

/** Blocks as CommonMark, with tables as pipes. */
export const markdownOf = (blocks: readonly Block[], writer: Writer): string =>
  blocks
    .map((block) => blockOf(block, writer))
    .filter(Boolean)
    .join('\n\n');

function blockOf(block: Block, writer: Writer): string {
  const { book, place, deeper } = writer;
  switch (block.kind) {
    case 'heading':
      return heading(block.depth + deeper, lineOf(block.runs, writer));
    case 'paragraph':
      return paragraph(lineOf(block.runs, writer));
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return mark + indented(markdownOf(item, writer), mark.length);
        })
        .join('\n');
    case 'code':
      return indented(`    ${block.text}`, 4);
    case 'rule':
      return '***';
    case 'quotation':
      return quotation(block.quote, writer);
    case 'table':
      return table(block.table, book);
    case 'diagram':
      return paragraph(
        `Diagram: ${link(plain(block.diagram.title), place(addresses.embed('diagram', block.diagram.id)))}. ${plain(
          block.diagram.description,
        )}`,
      );
    case 'image':
      return picture(block.image, writer);
    case 'fact': {
      const sources = sourceViews(block.fact, book).map(({ title, about, url }) => {
        const name = url ? link(plain(title), url) : plain(title);
        return about ? `${name} (${plain(about)})` : name;
      });
      const from = `Sources: ${sources.join('; ')}. Checked ${day(block.fact.checked)}.`;
      return `${paragraph(plain(block.fact.says))}\n\n${paragraph(from)}`;
    }
    case 'work':
      return paragraph(`*${plain(block.work.csl.title)}*. ${plain(block.work.why)}`);
    case 'aside': {
      const said = { text: '', ours: '**Our note:** ', said: '**Said:** ' }[block.of];
      const inner = said + markdownOf(block.blocks, writer);
      return block.of === 'said' ? inner : quoted(inner);
    }
    case 'passage': {
      const where = link(plain(passageName(block.id, book).exact), place(addresses.paragraph(block.id)));
      return `${markdownOf(block.blocks, writer)}\n\n(${where})`;
    }
    case 'slide':
      return `${heading(2 + deeper, plain(block.title))}\n\n${markdownOf(block.blocks, writer)}`;
  }
}

/** A quotation with who says it and where. */
export function quotation(quote: Quote, { book, place }: Writer): string {
  const { way, translation } = foreignOf(quote);
  const words = inMarkdown(quote.words.map((passage) => `“${emphasised(passage)}”`).join(' … '), way);
  const who = attribution(quote, book);
  const where = link(plain(locate(book.paper, quote.paragraph).full), place(addresses.quote(quote.id)));
  return quoted(
    [words, translation && plain(translation), `— ${who ? `${plain(who)}, ` : ''}${where}`]
      .filter(Boolean)
      .join('\n\n'),
  );
}

/** An image, and below it what it says and whose it is. */
function picture({ id, alt, caption, credit, licence }: Image, { pictureOf }: Writer): string {
  const terms = licence.href ? link(plain(licence.name), licence.href) : plain(licence.name);
  return `!${link(plain(alt), pictureOf(id))}\n\n${paragraph(`${caption ? `${plain(caption)} ` : ''}${plain(credit)} · ${terms}`)}`;
}

/** A table with its values as printed, its notes and its source. */
export function table(
  { number, title, head, columns, rows, notes, source }: Table,
  { quotes }: Book,
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [
    paragraph(`**${plain(`${number}: ${title}`)}**`),
    [
      line([head ?? '', ...columns.map(({ label }) => label)]),
      line([
        '---',
        ...columns.map(({ type }) => (type === 'number' || type === 'percent' ? '---:' : '---')),
      ]).replaceAll('\\-', '-'),
      ...rows.map(({ label, values }) =>
        line([label, ...columns.map((column, index) => printed(values[index] ?? null, column))]),
      ),
    ].join('\n'),
    ...notes.map(({ id, text }) => paragraph(`${plain(id)} ${plain(noteText(text, quotes))}`)),
    paragraph(`Source: ${plain(source)}`),
  ].join('\n\n');
}

const cell = (text: string) => (/^:?---:?$/.test(text) ? text : plain(text).replaceAll('|', '\\|'));

/** A heading; deeper ones than there are become the deepest. */
export const heading = (depth: number, text: string): string => `${'#'.repeat(Math.min(depth, 6))} ${text}`;

/** A line that begins no list, heading or the like, whatever its first sign. */
const paragraph = (line: string): string =>
  line
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+#=>~])/, '\\$1');

/** Words as Markdown shows them: no sign of them is markup. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&~|]/g, '\\$&');

/** A paragraph of plain words. */
export const prose = (text: string) => paragraph(plain(text));

/** Parts of a text, a blank line between them. */
export const texts = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join('\n\n');

export const link = (words: string, address: string): string =>
  `[${words}](<${address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)`;

/** A quotation’s words, with the italics that they are printed with. */
const emphasised = (passage: string) =>
  passage
    .split('*')
    .map((part, index) => (index % 2 === 1 && part.trim() ? `*${plain(part)}*` : plain(part)))
    .join('');

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const indented = (text: string, by: number): string =>
  text.replaceAll('\n', `\n${' '.repeat(by)}`).replace(/ +$/gm, '');

function lineOf(runs: readonly Run[], writer: Writer): string {
  return runs.map((run) => runOf(run, writer)).join('');
}

function runOf(run: Run, writer: Writer): string {
  const { place, book } = writer;
  switch (run.kind) {
    case 'text':
      return plain(run.text);
    case 'code':
      return `\`${run.text.replaceAll('`', '')}\``;
    case 'emphasis':
    case 'strong': {
      const mark = run.kind === 'strong' ? '**' : '*';
      return `${mark}${lineOf(run.runs, writer).trim()}${mark}`;
    }
    case 'link':
      return link(lineOf(run.runs, writer), run.address.startsWith('/') ? place(run.address) : run.address);
    case 'quoted': {
      const { way, translation } = foreignOf(run.quote);
      const said = inMarkdown(run.quote.words.map((passage) => `“${emphasised(passage)}”`).join(' … '), way);
      const words = translation ? `${said} ${plain(translation)}` : said;
      return `${words} (${link(plain(locate(book.paper, run.quote.paragraph).short), place(addresses.quote(run.quote.id)))})`;
    }
    case 'note':
      return ` [Note: ${lineOf(run.runs, writer)}] `.replace(/^ \[/, ' \\[').replace(/\] $/, '\\] ');
    case 'break':
      return '  \n';
  }
}
