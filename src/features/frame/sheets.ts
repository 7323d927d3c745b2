import core from './core.css?inline';
import front from '../front/front.css?inline';
import axes from '../modes/axes.css?inline';
import chart from '../tables/charts/chart.css?inline';
import changes from '../changes/changes.css?url';
import choice from '../packs/choice.css?url';
import compare from '../quotations/compare/compare.css?url';
import counts from '../quotations/voices/counts.css?inline';
import design from '../../site/styles/parts/design.css?url';
import diagram from '../diagrams/diagram.css?inline';
import explorer from '../quotations/explorer/explorer.css?url';
import guess from '../guessing/guessing.css?url';
import image from '../reading/image.css?inline';
import legend from '../modes/legend.css?inline';
import list from '../../site/styles/parts/list.css?inline';
import long from '../../site/styles/parts/long.css?inline';
import matrix from '../quotations/themes/matrix.css?url';
import notebook from '../notebook/notebook.css?url';
import offline from '../offline/offline.css?url';
import reading from './reading.css?inline';
import remarks from '../tables/remarks.css?inline';
import routes from '../reading/routes.css?inline';
import search from '../search/search.css?url';
import sheet from '../sheets/sheet.css?url';
import slides from '../slides/deck.css?inline';
import table from '../tables/table.css?inline';
import teach from '../lectures/teach.css?inline';
import print from './print.css?url';
import printedBook from '../reading/print.css?url';
import { hashOf } from '../../lib/hash.ts';

/**
 * A style sheet, and which pages have it. What readers reach from elsewhere is in the page, so that it is painted
 * as soon as it is read; the others are files. Its policy knows what is in it by its checksum.
 */
export interface Sheet {
  text?: string;
  hash?: string;
  href?: string;
  /** Classes, or names of elements, any of which wants it; without them every page does. */
  usedBy?: string;
  media?: 'print';
}

/** What pages have, in the order of the cascade. What only a script puts on a page comes with that script. */
export const allSheets: readonly Sheet[] = [
  inline(core),
  inline(reading, 'para contents contents-list way-on note self-check'),
  inline(diagram, 'diagram'),
  inline(image, 'image'),
  inline(table, 'data-table coding-exercise'),
  inline(chart, 'chart'),
  inline(remarks, 'picture-and-remarks'),
  { href: guess, usedBy: 'who-said-it' },
  inline(legend, 'glyph-legend'),
  inline(list, 'cards more entries entry evidence letters rules instruments'),
  inline(long, 'whole'),
  inline(axes, 'axes-map'),
  inline(front, 'front'),
  { href: search, usedBy: 'search-form search-panel browse' },
  { href: explorer, usedBy: 'quote-explorer' },
  { href: notebook, usedBy: 'note-book' },
  { href: sheet, usedBy: 'shared-sheet' },
  { href: matrix, usedBy: 'matrix' },
  inline(counts, 'counts gap count-bar'),
  { href: choice, usedBy: 'choice' },
  { href: changes, usedBy: 'changed' },
  { href: compare, usedBy: 'quote-compare' },
  { href: design, usedBy: 'swatch' },
  { href: offline, usedBy: 'offline-panel' },
  inline(routes, 'route-progress'),
  inline(teach, 'lecture plan session to-fill'),
  inline(slides, 'slide-deck'),
  { href: print, media: 'print' },
  { href: printedBook, usedBy: 'whole', media: 'print' },
];

/** The sheets of a page, by what is in it. */
export function sheetsFor(html: string): Sheet[] {
  const names = namesIn(html);
  return allSheets.filter(({ usedBy }) => !usedBy || usedBy.split(' ').some((name) => names.has(name)));
}

function inline(text: string, usedBy?: string): Sheet {
  const trimmed = text.trim();
  return { text: trimmed, hash: hashOf(trimmed), ...(usedBy && { usedBy }) };
}

/** The classes and the names of elements that are in a page. */
function namesIn(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, value = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of value.split(/\s+/)) names.add(name);
  for (const [, name = ''] of html.matchAll(/<([a-z][\w-]*)/g)) names.add(name);
  return names;
}
