import type { Sources } from './sources.ts';

/**
 * A page of the argument as the plain Markdown that every generator reads: what is transcluded by id is put in its place,
 * a diagram as its Mermaid source, and marks that only this site draws become their words.
 */
export function plain(mdx: string, from: Sources): string {
  return mdx
    .replace(/<Note>([\s\S]*?)<\/Note>/g, ' ($1)')
    .replace(/<(\w+)\s([^<>]*?)\/>/g, (_, name: string, given: string) =>
      filled(name, attributes(given), from),
    )
    .replace(/<\/?[A-Z]\w*[^<>]*>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A table of the paper as a table of Markdown. */
export function markdownTable({ head = '', columns, rows }: Sources['tables'][number]): string {
  const lines = [
    [head, ...columns.map(({ label }) => label)],
    ['---', ...columns.map(() => '---')],
    ...rows.map(({ label, values }) => [label, ...values.map((value) => String(value ?? ''))]),
  ];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** A quotation as a block, with who says it. */
export function blockquote({ words, printed }: Sources['quotes'][number]): string {
  return `> “${words.join('” … “')}”\n>\n> — ${printed ?? 'no one named'}`;
}

function filled(name: string, given: Record<string, string>, from: Sources): string {
  const { id = '' } = given;
  const table = from.tables.find((one) => one.id === (given.table ?? id));
  const quote = from.quotes.find((one) => one.id === id);
  if (name === 'Q' && quote) return `“${quote.words.join('” … “')}”`;
  if (name === 'Quote' && quote) return blockquote(quote);
  if (name === 'Table' && table) return `**${table.number}: ${table.title}**\n\n${markdownTable(table)}`;
  if (name === 'Ref' && table) return table.number;
  if (name === 'Cell' && table) return cell(table, given);
  if (name === 'Diagram') return `\`\`\`mermaid\n${from.diagrams.get(id)?.trim() ?? ''}\n\`\`\``;
  if (name === 'Cite') return `(${[id.replace(/-(?=\d)/, ', '), given.at].filter(Boolean).join(', ')})`;
  return id;
}

function cell(table: Sources['tables'][number], { row = '', column = '' }: Record<string, string>): string {
  const at = table.columns.findIndex(({ id }) => id === column);
  return String(table.rows.find(({ id }) => id === row)?.values[at] ?? '');
}

const attributes = (given: string) =>
  Object.fromEntries(
    [...given.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
