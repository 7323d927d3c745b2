import type { Companion } from '../../../src/features/citing/item.ts';
import { allotments } from '../../fixtures/allotments.ts';

/** A companion to the allotments’ paper as its citations name it. */
export const hilltop: Companion = {
  title: 'Hilltop',
  language: 'en-GB',
  authors: [{ literal: 'Hilltop' }],
  edition: '2026-05-04',
  paper: allotments().paper,
  place: (path) => new URL(path, 'https://hilltop.example').href,
};
