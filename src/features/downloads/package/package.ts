import { asCalled } from '../../../book/words/called.ts';
import { capital } from '../../../book/words/words.ts';
import type { Book } from '../../../book/schema/book.ts';
import { addresses } from '../../../book/addresses.ts';
import { paperAddress, paperLine } from '../../../book/words/paper-line.ts';
import { exportersOf } from '../exporters.ts';
import { zip } from '../../../lib/zip.ts';
import { qdaProject } from '../../coding/index.ts';
import type { Publisher } from '../../../site/exporter.ts';
import { describe, descriptor, type PackagedFile, type Sha256 } from './descriptor.ts';

export type { Sha256 } from './descriptor.ts';

/** The name of the zip that holds all. */
const wholePackage = 'all.zip';

/**
 * What is below /data/ beside the single formats: the quotations as a project for coding programs, and everything
 * as one package, whose description, checksums and notes are also single files.
 */
export function packageFiles(book: Book, publisher: Publisher, sha256: Sha256): PackagedFile[] {
  const project: PackagedFile[] =
    book.quotes.length === 0
      ? []
      : [
          {
            path: 'quotes.qdpx',
            type: 'application/zip',
            content: zip(qdaProject(book, publisher)),
            about: `The quotations${book.themes.length > 0 ? ' with their codes' : ''} as a REFI-QDA project, for ATLAS.ti, MAXQDA, NVivo and others that read it.`,
          },
        ];
  const data = [...dataFiles(book, publisher), ...project];
  const description: PackagedFile = {
    path: 'datapackage.json',
    type: 'application/json; charset=utf-8',
    content: `${JSON.stringify(descriptor(book, data, publisher, sha256), null, 2)}\n`,
    about: 'What each file holds, for programs that read Frictionless data packages.',
  };
  const notes: PackagedFile = {
    path: 'README.txt',
    type: 'text/plain; charset=utf-8',
    content: readme(book, data, publisher),
    about: 'The same for readers.',
  };
  const described = [...data, description, notes];
  const sums: PackagedFile = {
    path: 'SHA256SUMS.txt',
    type: 'text/plain; charset=utf-8',
    content: described.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join(''),
    about: 'A checksum for each file: sha256sum -c SHA256SUMS.txt tries them all.',
  };
  const all = new Map([...described, sums].map(({ path, content }) => [path, content]));
  return [
    {
      path: wholePackage,
      type: 'application/zip',
      content: zip(all),
      about: 'Every file of data in one, with what follows.',
    },
    ...project,
    description,
    notes,
    sums,
  ];
}

function dataFiles(book: Book, { place, licence }: Publisher): PackagedFile[] {
  return exportersOf(book).flatMap(({ files, about }) =>
    files(book, place, licence.href).map(({ path, type, text, schema }) => ({
      path,
      type,
      content: text,
      about,
      schema,
    })),
  );
}

function readme(book: Book, files: readonly PackagedFile[], publisher: Publisher): string {
  const { name, edition, licence, place } = publisher;
  const title = `${name}: the data`;
  const widest = Math.max(...files.map(({ path }) => path.length));
  const { line } = paperLine(book.paper);
  return [
    title,
    '='.repeat(title.length),
    '',
    describe(book),
    '',
    `Edition:  ${edition}`,
    `From:     ${place('/')}`,
    `Licence:  ${licence.name}, ${licence.href}`,
    `${capital(book.site.called)}:`.padEnd(10) + [line, paperAddress(book.paper)].filter(Boolean).join(', '),
    '',
    'Files',
    '-----',
    ...files.map(({ path, about }) => `${path.padEnd(widest)}  ${about}`),
    '',
    'All text is UTF-8. CSV files part cells with commas and end lines with CR LF; those whose names end in .excel.csv are',
    'the same with a byte-order mark, which Excel wants. A cell is empty where there is nothing. datapackage.json says what every column holds; SHA256SUMS.txt has a checksum',
    ...(book.quotes.length > 0
      ? [
          'for every file (sha256sum -c SHA256SUMS.txt). quotes.qdpx is a REFI-QDA project: each quotation is a text of its own,',
          `${book.themes.length > 0 ? 'coded with its themes' : 'not coded yet'}. ${asCalled(book.site, 'It holds no text of the paper but the quotations.')}`,
        ]
      : ['for every file (sha256sum -c SHA256SUMS.txt).']),
    '',
    `The newest edition, and the single files: ${place(addresses.aboutPage('download'))}`,
    '',
  ].join('\n');
}
