import core from './core.css?url';
import front from '../front/front.css?url';
import axes from '../modes/axes.css?url';
import chart from '../tables/charts/chart.css?url';
import choice from '../packs/choice.css?url';
import compare from '../quotations/compare/compare.css?url';
import counts from '../quotations/voices/counts.css?url';
import design from '../../site/styles/parts/design.css?url';
import diagram from '../diagrams/diagram.css?url';
import explorer from '../quotations/explorer/explorer.css?url';
import gone from '../permalinks/gone.css?url';
import guess from '../guessing/guessing.css?url';
import legend from '../modes/legend.css?url';
import list from '../../site/styles/parts/list.css?url';
import long from '../../site/styles/parts/long.css?url';
import matrix from '../quotations/themes/matrix.css?url';
import notebook from '../notebook/notebook.css?url';
import offline from '../offline/offline.css?url';
import remarks from '../tables/remarks.css?url';
import routes from '../reading/routes.css?url';
import search from '../search/search.css?url';
import selfCheck from '../questions/self-check.css?url';
import sheet from '../sheets/sheet.css?url';
import table from '../tables/table.css?url';
import print from '../../site/styles/print.css?url';
import printedLists from '../../site/styles/print/lists.css?url';
import printedQuotation from '../quotations/print.css?url';
import printedHeads from '../reading/print-heads.css?url';
import printedReader from '../reading/print.css?url';
import printedSelfCheck from '../questions/print.css?url';

/** A style sheet, and on which pages it stands: a build leaves it out where nothing wears it (src/site/bundles/). */
export interface Sheet {
  href: string;
  /** Classes, or names of elements, any of which wants it; without them every page does. */
  usedBy?: string;
  media?: 'print';
}

/** What pages wear, in the order of the cascade. What only a script puts on a page comes with that script. */
export const sheets: readonly Sheet[] = [
  { href: core },
  { href: selfCheck, usedBy: 'self-check' },
  { href: diagram, usedBy: 'diagram' },
  { href: table, usedBy: 'data-table coding-exercise' },
  { href: chart, usedBy: 'chart' },
  { href: remarks, usedBy: 'picture-and-remarks' },
  { href: guess, usedBy: 'who-said-it' },
  { href: legend, usedBy: 'glyph-legend' },
  { href: list, usedBy: 'cards more entries entry evidence letters rules instruments' },
  { href: long, usedBy: 'whole' },
  { href: axes, usedBy: 'axes-map' },
  { href: front, usedBy: 'front' },
  { href: search, usedBy: 'search-form search-panel browse' },
  { href: explorer, usedBy: 'quote-explorer' },
  { href: notebook, usedBy: 'note-book' },
  { href: sheet, usedBy: 'shared-sheet' },
  { href: matrix, usedBy: 'matrix' },
  { href: counts, usedBy: 'counts gap count-bar' },
  { href: choice, usedBy: 'choice' },
  { href: compare, usedBy: 'quote-compare' },
  { href: design, usedBy: 'swatch' },
  { href: gone, usedBy: 'gone' },
  { href: offline, usedBy: 'offline-panel' },
  { href: routes, usedBy: 'route-progress' },
  { href: print, usedBy: '', media: 'print' },
  { href: printedQuotation, usedBy: 'quotation-page', media: 'print' },
  { href: printedSelfCheck, usedBy: 'self-check', media: 'print' },
  { href: printedLists, usedBy: 'entries entry evidence in-columns instruments panels', media: 'print' },
  { href: printedReader, usedBy: 'cover whole', media: 'print' },
  { href: printedHeads, usedBy: 'whole', media: 'print' },
];
