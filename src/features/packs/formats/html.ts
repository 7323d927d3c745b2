import type { Way } from '../../../book/words/language.ts';
import type { Block, Link, PackQuestion, Run } from '../pack.ts';
import { tag, text } from '../../../lib/xml.ts';

/**
 * Blocks as HTML that is XML too. Only what the course systems keep when they clean a page: no ids, no classes, no
 * details, figures or pictures.
 */
export function html(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n');
}

/**
 * Words that are in a cell, an item or an option: bare where they are one line, or else a paragraph a line. Never with
 * `<br/>`, which Moodle doubles. In another language, they say so.
 */
export function line(words: string, way?: Way): string {
  const [first = '', ...more] = linesOf(words);
  if (more.length > 0) return paragraphs(words, way);
  return way ? inLanguage(first, way) : text(first);
}

/** Words as paragraphs, one a line. */
export function paragraphs(words: string, way: Way = {}): string {
  return linesOf(words)
    .map((one) => tag('p', { ...way }, text(one)))
    .join('');
}

/** What a question asks, with the quotation that belongs to it. */
export function stem({ stem, part, quotation }: Pick<PackQuestion, 'stem' | 'part' | 'quotation'>): string {
  const asked = part === undefined ? said(stem) : said(`${stem}\n`, part);
  return html([asked, ...(quotation ? [{ kind: 'quotation' as const, ...quotation }] : [])]);
}

/** What is said after a question, with the place to read it up. */
export function afterwards({ feedback, place }: Pick<PackQuestion, 'feedback' | 'place'>): string {
  return html([said(`${feedback} `, place)]);
}

/** A paragraph of words. */
export function said(...runs: Run[]): Block {
  return { kind: 'text', runs };
}

function block(one: Block): string {
  switch (one.kind) {
    case 'text':
      return rows(one.runs)
        .map((row) => tag('p', {}, row))
        .join('');
    case 'heading':
      return tag('h2', {}, text(oneLine(one.text)));
    case 'list':
      return tag(one.ordered ? 'ol' : 'ul', {}, ...one.items.map((item) => tag('li', {}, listed(item))));
    case 'quotation': {
      const { words, who, url, way, translation } = one;
      const credit = who ? tag('p', {}, url ? linked({ text: who, url }) : text(oneLine(who))) : '';
      const said = paragraphs(`“${words.trim()}”`);
      const meant = translation ? paragraphs(translation) : '';
      return tag('blockquote', {}, way ? tag('div', { ...way }, said) : said, meant, credit);
    }
    case 'table':
      return tag(
        'table',
        {},
        tag('caption', {}, text(oneLine(one.caption))),
        tag('thead', {}, row('th', one.head, { scope: 'col' })),
        tag('tbody', {}, ...one.rows.map(bodyRow)),
      );
  }
}

const bodyRow = ([head = '', ...values]: string[]) =>
  tag('tr', {}, tag('th', { scope: 'row' }, line(head)), ...values.map((value) => `<td>${line(value)}</td>`));

const row = (name: string, cells: readonly string[], attributes: Record<string, string>) =>
  tag('tr', {}, ...cells.map((cell) => tag(name, attributes, line(cell))));

/** Runs as the lines that they make, each as HTML. */
function rows(parts: readonly Run[]): string[] {
  return parts
    .reduce<string[]>(
      (done, run) => {
        const [first = '', ...more] = typeof run === 'string' ? run.split(lineEnd).map(text) : [runOf(run)];
        return [...done.slice(0, -1), `${done.at(-1) ?? ''}${first}`, ...more];
      },
      [''],
    )
    .map((row) => row.trim())
    .filter(Boolean);
}

function listed(item: readonly Run[]): string {
  const [first = '', ...more] = rows(item);
  return more.length === 0 ? first : [first, ...more].map((row) => tag('p', {}, row)).join('');
}

const runOf = (run: Exclude<Run, string>) =>
  'way' in run ? inLanguage(oneLine(run.text), run.way) : linked(run);

const linked = ({ text: words, url }: Link) => tag('a', { href: url }, text(oneLine(words)));

const inLanguage = (words: string, way: Way) => tag('span', { ...way }, text(words));

const lineEnd = /\r\n?|\n/;

const linesOf = (words: string) =>
  words
    .split(lineEnd)
    .map((one) => one.trim())
    .filter(Boolean);

const oneLine = (words: string) => linesOf(words).join(' ');
