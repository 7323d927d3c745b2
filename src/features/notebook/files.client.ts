import type { NotebookExport } from './exports/export.ts';
import { lazily } from '../../site/browser/load.client.ts';

const markdown = lazily(() => import('./exports/markdown.ts'));
const docx = lazily(() => import('./exports/docx.ts'));
const csv = lazily(() => import('./exports/csv.ts'));
const bibtex = lazily(() => import('./exports/bibtex.ts'));
const ris = lazily(() => import('./exports/ris.ts'));
const annotations = lazily(() => import('./exports/web-annotations.ts'));

/** A kind of file that a notebook is exported as; its code is loaded when it is first needed. */
export interface FileKind {
  name: string;
  file: string;
  type: string;
  load: () => Promise<NotebookExport>;
}

const kind = (name: string, ending: string, type: string, load: FileKind['load']): FileKind => ({
  name,
  file: `notebook.${ending}`,
  type,
  load,
});

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const annotated = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld";charset=utf-8';

export const fileKinds: FileKind[] = [
  kind('Markdown', 'md', 'text/markdown;charset=utf-8', async () => (await markdown()).markdown),
  kind('Word', 'docx', word, async () => (await docx()).docx),
  kind('CSV', 'csv', 'text/csv;charset=utf-8', async () => (await csv()).spreadsheet),
  kind('BibTeX', 'bib', 'application/x-bibtex;charset=utf-8', async () => (await bibtex()).bibtex),
  kind('RIS', 'ris', 'application/x-research-info-systems;charset=utf-8', async () => (await ris()).ris),
  kind('W3C annotations', 'jsonld', annotated, async () => (await annotations()).webAnnotations),
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
