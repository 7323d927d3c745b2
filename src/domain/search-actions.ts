import { addresses } from './addresses.ts';
import type { Answer } from './search-answers.ts';

/** What a search can do instead of leading somewhere. */
export type Action = 'print' | 'settings' | 'cite' | 'offline';

/** What readers look for that is no page: each does something, and has a place that explains it. */
export const actions: readonly Answer[] = [
  {
    kind: 'action',
    does: 'print',
    name: 'Print this page',
    address: addresses.aboutPage('download'),
    asked: ['print', 'printing', 'printout', 'printable version', 'print-friendly', 'hard copy', 'on paper'],
    says: 'Every page has a printed form of its own. The whole site comes as a book as well.',
  },
  {
    kind: 'action',
    does: 'settings',
    name: 'Reading settings',
    address: addresses.aboutPage('accessibility'),
    asked: [
      'dark mode',
      'dark theme',
      'dark',
      'night mode',
      'light mode',
      'colour theme',
      'settings',
      'preferences',
      'font',
      'font size',
      'text size',
      'bigger text',
      'larger text',
      'zoom',
      'typeface',
      'line length',
      'line spacing',
      'high contrast',
      'change the colours',
    ],
    says: 'Light or dark, typeface, size, spacing and length of line, kept on your device.',
  },
  {
    kind: 'action',
    does: 'cite',
    name: 'Cite this page',
    address: `${addresses.about}#how-to-cite`,
    asked: [
      'cite',
      'cite this page',
      'citing',
      'cite a quotation',
      'cite this',
      'citation of this page',
      'reference this page',
    ],
    says: 'Every page ends with how it is cited, in several styles and as a file for reference managers.',
  },
  {
    kind: 'action',
    does: 'offline',
    name: 'Read without a network',
    address: addresses.aboutPage('download'),
    asked: [
      'offline',
      'read offline',
      'without internet',
      'no internet',
      'install as an app',
      'app',
      'on a train',
      'save the site',
    ],
    says: 'Your browser can keep the whole site, or take it away as one file.',
  },
];
