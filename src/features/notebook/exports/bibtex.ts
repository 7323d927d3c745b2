import type { CslName } from '../../../book/schema/csl.ts';
import { annotation, dayOf } from './annotation.ts';
import { type CompanionRecord, isOwn, type Noted, type NotebookExport } from './export.ts';

/**
 * BibTeX: the paper once, with what was kept of it as `annote`, which Zotero keeps as a note, so that a reference manager
 * gains one reference and not one a quotation; what is this companion’s own, each as an online work.
 */
export const bibtex: NotebookExport = ({ site, paper, companion, entries }) => {
  const [own, ofPaper] = [entries.filter(isOwn), entries.filter((entry) => !isOwn(entry))];
  return `${[annotated(paper.bibtex, ofPaper), ...own.map((entry, index) => online(entry, site, companion, index))].join('\n\n')}\n`;
};

/** The paper’s own record, with a field more before the brace that ends it. */
function annotated(record: string, entries: Noted[]): string {
  if (entries.length === 0) return record;
  const fields = record.trimEnd().replace(/,?\s*\}$/, '');
  return `${fields},\n\tannote = {${entries.map((entry) => escaped(annotation(entry))).join('\n\n')}},\n}`;
}

function online(entry: Noted, site: string, { authors, year }: CompanionRecord, index: number): string {
  const fields = [
    ['author', authors.map(author).join(' and ')],
    ['title', `{${escaped(entry.work)}}`],
    ['year', year],
    ['organization', `{${escaped(site)}}`],
    ['url', entry.url],
    ['urldate', dayOf(entry)],
    ['annote', escaped(annotation(entry))],
  ].filter(([, value]) => value);
  const lines = fields.map(([name, value]) => `\t${name} = {${value}},\n`).join('');
  return `@online{companion-${entry.kind}-${index + 1},\n${lines}}`;
}

/** A body’s name is in braces, or it would be taken apart into given and family names. */
const author = ({ literal, family, given }: CslName) =>
  literal ? `{${escaped(literal)}}` : escaped([family, given].filter(Boolean).join(', '));

/** What TeX would take for a command is written as the character; braces that are alone would end the field. */
function escaped(text: string): string {
  return text
    .replace(
      /[\\{}]/g,
      (one) => ({ '\\': '\\textbackslash ', '{': '\\lbrace ', '}': '\\rbrace ' })[one] ?? one,
    )
    .replace(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
}
