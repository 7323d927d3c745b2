// What others may use of this room, beside its components, scripts and style sheets.
export { citableClaim, citablePaper, citableQuotation, citableTable } from './citable.ts';
export { bibliography, citationFiles, cited, citedPage, offered, offeredWorks } from './citations.ts';
export { biblatex, bibtex, ris } from './reference-files.ts';
