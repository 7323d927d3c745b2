import { said, type WordBlock } from '../../../lib/word/block.ts';
import { wordDocument } from '../../../lib/word/word.ts';
import { type Noted, type NotebookExport, references } from './export.ts';

/** A Word document: a heading an entry, its words in the style Quote, then where they are from and what the reader wrote. */
export const docx: NotebookExport = (sheet) =>
  wordDocument(
    [
      said('Title', 'Notebook'),
      said('Normal', `Kept from ${sheet.site}.`),
      ...sheet.entries.flatMap(paragraphs),
      said('Heading1', 'References'),
      ...references(sheet).map((line) => said('Normal', line)),
    ],
    { title: 'Notebook' },
  );

function paragraphs({ title, text, way, translation, citation, url, labels, note }: Noted): WordBlock[] {
  const written = [
    translation,
    citation && `${citation}.`,
    url,
    labels.length > 0 && `Labels: ${labels.join(', ')}`,
    note && `My note: ${note}`,
  ];
  return [
    { ...said('Heading1', title), way },
    ...(text ? [{ ...said('Quote', text), way }] : []),
    ...written.filter(Boolean).map((line) => said('Normal', String(line))),
  ];
}
