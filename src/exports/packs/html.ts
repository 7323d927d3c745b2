import type { Block, PackQuestion, Run } from './pack.ts';
import { tag, text } from './xml.ts';

/**
 * Blocks as HTML that is XML too. Only what the course systems keep when they clean a page: no ids, no classes, no
 * details, figures or pictures.
 */
export function html(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n');
}

/** Words as one line of HTML, their line ends as breaks. */
export function line(words: string): string {
  return words
    .trim()
    .split(/\r\n?|\n/)
    .map(text)
    .join('<br/>');
}

/** What a question asks, with the quotation that belongs to it. */
export function stem({ stem, quotation }: Pick<PackQuestion, 'stem' | 'quotation'>): string {
  return html([said(stem), ...(quotation ? [{ kind: 'quotation' as const, ...quotation }] : [])]);
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
      return tag('p', {}, runs(one.runs));
    case 'heading':
      return tag('h2', {}, line(one.text));
    case 'list':
      return tag(one.ordered ? 'ol' : 'ul', {}, ...one.items.map((item) => tag('li', {}, runs(item))));
    case 'quotation': {
      const { words, who, url } = one;
      const credit = who ? tag('p', {}, url ? runs([{ text: who, url }]) : line(who)) : '';
      return tag('blockquote', {}, tag('p', {}, line(`“${words}”`)), credit);
    }
    case 'table':
      return tag(
        'table',
        {},
        tag('caption', {}, line(one.caption)),
        tag('thead', {}, row('th', one.head, { scope: 'col' })),
        tag('tbody', {}, ...one.rows.map(bodyRow)),
      );
  }
}

const bodyRow = ([head = '', ...values]: string[]) =>
  tag('tr', {}, tag('th', { scope: 'row' }, line(head)), ...values.map((value) => `<td>${line(value)}</td>`));

const row = (name: string, cells: readonly string[], attributes: Record<string, string>) =>
  tag('tr', {}, ...cells.map((cell) => tag(name, attributes, line(cell))));

const runs = (parts: readonly Run[]) =>
  parts
    .map((run) => (typeof run === 'string' ? broken(run) : tag('a', { href: run.url }, line(run.text))))
    .join('')
    .trim();

/** As `line`, but keeping the blank that parts it from what follows. */
const broken = (words: string) =>
  words
    .split(/\r\n?|\n/)
    .map(text)
    .join('<br/>');
