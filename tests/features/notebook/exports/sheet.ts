import { type Sheet, noted } from '../../../../src/features/notebook/exports/export.ts';
import { type Notebook, keyOf } from '../../../../src/features/notebook/notebook.ts';
import { keptItems } from '../../../../src/features/notebook/items.ts';
import { bibtex, ris } from '../../../../src/features/citing/reference-files.ts';
import { allotments } from '../../../fixtures/allotments.ts';

const book = allotments();
const items = new Map(keptItems(book, 'Hilltop').map((item) => [keyOf(item), item]));
const kept = '1999-05-01T10:00:00.000Z';

const words = {
  exact: 'one tap',
  prefix: 'The site has ',
  suffix: ', and whoever',
  page: '/read/water/',
  piece: 'water-1',
  source: '/read/water/#water-1',
  name: 'Water 1',
  link: ':~:text=one%20tap',
};

/** A quotation with a note, a claim with labels, something that the book does not have, and chosen words with a note. */
export const notebook: Notebook = {
  version: 2,
  entries: [
    {
      kind: 'quote',
      id: 'neighbours-first',
      note: 'Who says so?\n50% {sure}, "quoted" & <b>',
      labels: [],
      kept,
    },
    { kind: 'claim', id: 'trust-carries', note: '', labels: ['essay', 'water'], kept },
    { kind: 'quote', id: 'long-gone', note: 'Still here.', labels: [], kept },
    { kind: 'words', id: 'w1', note: 'My words on theirs.', labels: [], kept, words },
  ],
};

export const sheet: Sheet = {
  site: 'Hilltop',
  paper: {
    reference: 'Marrow, A. and Leek, O. (1999) Sharing the tap.',
    bibtex: bibtex([book.paper.csl]),
    ris: ris([book.paper.csl]),
  },
  companion: {
    reference: 'Hilltop (2000) Hilltop. Available at: https://example.org/.',
    authors: [{ literal: 'Hilltop' }],
    year: '2000',
  },
  entries: noted(notebook, items, (address) => `https://example.org${address}`),
};
