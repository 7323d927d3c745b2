import { inMarkdown } from '../../../book/words/language.ts';
import { type Noted, type NotebookExport, references } from './export.ts';

/** Markdown: a heading an entry, its words as a block quotation, then what the reader wrote, as it was written. */
export const markdown: NotebookExport = (sheet) => {
  const head = ['# Notebook', `Kept from ${escaped(sheet.site)}.`];
  const cited = ['## References', ...references(sheet).map(escaped)];
  return `${[...head, ...sheet.entries.flatMap(blocks), ...cited].join('\n\n')}\n`;
};

function blocks({ title, text, way, translation, citation, url, labels, note }: Noted): string[] {
  const source = [citation && `${escaped(citation)}.`, url && `<${url}>`].filter(Boolean).join(' ');
  return [
    `## ${escaped(title)}`,
    text && `> ${inMarkdown(escaped(text).replaceAll('\n', '\n> '), way)}`,
    translation ? escaped(translation) : '',
    source,
    labels.length > 0 ? `Labels: ${escaped(labels.join(', '))}` : '',
    note && `My note: ${note}`,
  ].filter(Boolean);
}

const escaped = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&');
