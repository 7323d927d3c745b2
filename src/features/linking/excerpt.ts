/** A piece of a page in words, for pasting somewhere else. */
export interface Excerpt {
  title: string;
  /** Absolute. */
  address: string;
  /** How it is cited, in a line. */
  source: string;
  body:
    | { kind: 'paragraphs'; paragraphs: readonly string[] }
    | { kind: 'quotation'; passages: readonly string[]; who: string }
    | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };
}

/** As plain text: the words, then the source and the address on a line of their own. */
export function asText({ title, address, source, body }: Excerpt): string {
  const words =
    body.kind === 'table'
      ? [title, [body.head, ...body.rows].map((row) => row.join('\t')).join('\n')]
      : body.kind === 'quotation'
        ? [...body.passages, ...(body.who ? [`– ${body.who}`] : [])]
        : body.paragraphs.length > 0
          ? body.paragraphs
          : [title];
  return `${[...words, source.includes(address) ? source : `${source}\n${address}`].join('\n\n')}\n`;
}

/** As Markdown, its title linked to the address; tables as GitHub and Moodle read them. */
export function asMarkdown({ title, address, source, body }: Excerpt): string {
  const link = `[${marked(title)}](${address})`;
  const cited = `${marked(source)} ${link}`;
  switch (body.kind) {
    case 'quotation':
      return `${body.passages.map((passage) => `> ${marked(passage)}`).join('\n>\n')}${body.who ? `\n>\n> – ${marked(body.who)}` : ''}\n\n${cited}\n`;
    case 'table':
      return `**${link}**\n\n${markdownTable(body)}\n\n${marked(source)}\n`;
    case 'paragraphs':
      return `${[...body.paragraphs.map(marked), cited].join('\n\n')}\n`;
  }
}

/** As HTML without classes or ids, which course systems take out; every text is escaped. */
export function asHtml({ title, address, source, body }: Excerpt): string {
  const link = `<a href="${escaped(address)}">${escaped(title)}</a>`;
  const cited = `<p>${escaped(source)} ${link}</p>\n`;
  switch (body.kind) {
    case 'quotation':
      return `<blockquote cite="${escaped(address)}">\n${paragraphs(body.passages)}${body.who ? `<p>– ${escaped(body.who)}</p>\n` : ''}</blockquote>\n${cited}`;
    case 'table':
      return `<table>\n<caption>${link}</caption>\n<thead>\n${htmlRow(body.head, 'col')}</thead>\n<tbody>\n${body.rows.map((row) => htmlRow(row)).join('')}</tbody>\n</table>\n<p>${escaped(source)}</p>\n`;
    case 'paragraphs':
      return `${paragraphs(body.paragraphs)}${cited}`;
  }
}

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>\n`).join('');

function htmlRow([first = '', ...others]: readonly string[], scope = 'row'): string {
  const cells = others.map((text) =>
    scope === 'col' ? `<th scope="col">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`,
  );
  return `<tr><th scope="${scope}">${escaped(first)}</th>${cells.join('')}</tr>\n`;
}

const markdownTable = ({ head, rows }: { head: readonly string[]; rows: readonly (readonly string[])[] }) =>
  [markdownRow(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(markdownRow)].join('\n');
const markdownRow = (cells: readonly string[]) =>
  `| ${cells.map((cell) => marked(cell).replaceAll('|', '\\|')).join(' | ')} |`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Signs that Markdown would read as its own are said to be text. */
const marked = (text: string) => text.replace(/[\\`*_[\]<>]|^[#+-]/g, '\\$&');
