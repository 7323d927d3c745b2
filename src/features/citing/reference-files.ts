/** Items as files for reference managers and for TeX. */
export { biblatex, bibtex } from './reference-files/bib.ts';
export { ris } from './reference-files/ris.ts';
