import type { NotebookExport } from './exports/export.ts';
import { lazily } from '../../site/browser/load.client.ts';

const markdown = lazily(() => import('./exports/markdown.ts'));
const docx = lazily(() => import('./exports/docx.ts'));
const csv = lazily(() => import('./exports/csv.ts'));
const bibtex = lazily(() => import('./exports/bibtex.ts'));
const ris = lazily(() => import('./exports/ris.ts'));
const annotations = lazily(() => import('./exports/web-annotations.ts'));

/** A kind of file that a notebook is exported as; what makes it is loaded when it is asked for. */
export interface FileKind {
  name: string;
  file: string;
  type: string;
  load: () => Promise<NotebookExport>;
}

export const fileKinds: FileKind[] = [
  {
    name: 'Markdown',
    file: 'notebook.md',
    type: 'text/markdown;charset=utf-8',
    load: async () => (await markdown()).markdown,
  },
  {
    name: 'Word',
    file: 'notebook.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await docx()).docx,
  },
  {
    name: 'CSV',
    file: 'notebook.csv',
    type: 'text/csv;charset=utf-8',
    load: async () => (await csv()).spreadsheet,
  },
  {
    name: 'BibTeX',
    file: 'notebook.bib',
    type: 'application/x-bibtex;charset=utf-8',
    load: async () => (await bibtex()).bibtex,
  },
  {
    name: 'RIS',
    file: 'notebook.ris',
    type: 'application/x-research-info-systems;charset=utf-8',
    load: async () => (await ris()).ris,
  },
  {
    name: 'W3C annotations',
    file: 'notebook.jsonld',
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld";charset=utf-8',
    load: async () => (await annotations()).webAnnotations,
  },
];

/** Hands a file to the reader. */
export function download(file: string, type: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
