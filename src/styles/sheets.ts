import core from './core.css?url';
import front from './parts/front.css?url';
import axes from './parts/axes.css?url';
import chart from './parts/chart.css?url';
import choice from './parts/choice.css?url';
import compare from './parts/compare.css?url';
import counts from './parts/counts.css?url';
import design from './parts/design.css?url';
import diagram from './parts/diagram.css?url';
import explorer from './parts/explorer.css?url';
import gone from './parts/gone.css?url';
import guess from './parts/guess.css?url';
import legend from './parts/legend.css?url';
import list from './parts/list.css?url';
import long from './parts/long.css?url';
import matrix from './parts/matrix.css?url';
import notebook from './parts/notebook.css?url';
import offline from './parts/offline.css?url';
import remarks from './parts/remarks.css?url';
import routes from './parts/routes.css?url';
import search from './parts/search.css?url';
import selfCheck from './parts/self-check.css?url';
import table from './parts/table.css?url';
import print from './print.css?url';
import printedLists from './print/lists.css?url';
import printedQuotation from './print/quotation-page.css?url';
import printedHeads from './print/reader-heads.css?url';
import printedReader from './print/reader.css?url';
import printedSelfCheck from './print/self-check.css?url';

/** A style sheet, and on which pages it stands: a build leaves it out where nothing wears it (src/integrations/dress). */
export interface Sheet {
  href: string;
  /** Classes, or names of elements, any of which wants it; without them every page does. */
  wearers?: string;
  media?: 'print';
}

/** What pages wear, in the order of the cascade. What only a script puts on a page comes with that script. */
export const sheets: readonly Sheet[] = [
  { href: core },
  { href: selfCheck, wearers: 'self-check' },
  { href: diagram, wearers: 'diagram' },
  { href: table, wearers: 'data-table coding-exercise' },
  { href: chart, wearers: 'chart' },
  { href: remarks, wearers: 'picture-and-remarks' },
  { href: guess, wearers: 'who-said-it' },
  { href: legend, wearers: 'glyph-legend' },
  { href: list, wearers: 'cards more entries entry evidence letters rules instruments' },
  { href: long, wearers: 'whole' },
  { href: axes, wearers: 'axes-map' },
  { href: front, wearers: 'front' },
  { href: search, wearers: 'search-form search-panel browse' },
  { href: explorer, wearers: 'quote-explorer' },
  { href: notebook, wearers: 'note-book' },
  { href: matrix, wearers: 'matrix' },
  { href: counts, wearers: 'counts gap count-bar' },
  { href: choice, wearers: 'choice' },
  { href: compare, wearers: 'quote-compare' },
  { href: design, wearers: 'swatch' },
  { href: gone, wearers: 'gone' },
  { href: offline, wearers: 'offline-panel' },
  { href: routes, wearers: 'route-progress' },
  { href: print, wearers: '', media: 'print' },
  { href: printedQuotation, wearers: 'quotation-page', media: 'print' },
  { href: printedSelfCheck, wearers: 'self-check', media: 'print' },
  { href: printedLists, wearers: 'entries entry evidence in-columns instruments panels', media: 'print' },
  { href: printedReader, wearers: 'cover whole', media: 'print' },
  { href: printedHeads, wearers: 'whole', media: 'print' },
];
