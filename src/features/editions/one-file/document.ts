import {
  type DefaultTreeAdapterTypes as Tree,
  defaultTreeAdapter as tree,
  serialize,
  serializeOuter,
} from 'parse5';
import { attributeOf, elementsIn, escaped } from '../../../lib/markup.ts';
import type { Imprint } from '../edition.ts';
import { hashOf } from '../../../lib/hash.ts';
import { type Page, partOf } from './pages.ts';
import { prune } from './prune.ts';
import { type Places, turn } from './turn.ts';

/** What a file is put together from: pages that have been pruned and turned, and their styles, search and scripts. */
export interface Parts {
  pages: readonly Page[];
  styles: string;
  script: string;
  /** The files of quotations, as a JSON list. */
  quotations: string;
  /** What is written about each of them, as a JSON list. */
  notes: string;
}

/** The whole file. Nothing in it asks for anything: its own policy forbids that. */
export function documentOf(
  { pages, styles, script, quotations, notes }: Parts,
  imprint: Imprint,
  places: Places,
): string {
  const [front] = pages;
  if (!front) throw new Error('There is no page to make the one-file edition from.');
  const { head, foot } = frame(front, places, imprint);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(styles)}'`,
    'font-src data:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${imprint.language}" data-edition="one-file">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(imprint.title)}</title>
<meta name="description" content="${describe(front)}">
<meta name="color-scheme" content="light dark">
<style>${styles}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
${head}
<main id="main" tabindex="-1">
${pages.map(section).join('\n')}
</main>
${foot}
<script type="application/json" data-quotations>${quotations.replaceAll('<', '\\u003c')}</script>
<script type="application/json" data-quotation-notes>${notes.replaceAll('<', '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

function section({ path, main }: Page): string {
  const classes = attributeOf(main, 'class') ?? 'sheet';
  return `<div class="one-page" id="${path}"><div class="${classes}">${serialize(main)}</div></div>`;
}

/** The masthead and the footer of the site, as far as they lead to what is here. */
function frame({ html, path }: Page, places: Places, { title, edition }: Imprint) {
  const { home, isPublic } = places;
  const [head, foot] = (['header', 'footer'] as const).map((name) => {
    const part = partOf(html, name);
    if (!part) throw new Error(`The front page has no ${name}.`);
    prune(part);
    turn(part, path, places);
    part.childNodes = part.childNodes.filter((node) => !tree.isElementNode(node) || isKept(node));
    for (const list of elementsIn(part, ({ tagName }) => tagName === 'ul'))
      list.childNodes = list.childNodes.filter((item) => tree.isElementNode(item) && hasLink(item));
    return serializeOuter(part);
  });
  const whole =
    '<div class="tools"><button type="button" class="button one-whole" aria-pressed="false" hidden>All on one page</button></div>';
  const site = isPublic ? `<a href="${home}">${escaped(title)}</a>` : escaped(title);
  const note = `<p>This is the one-file edition of ${site}, of ${edition}. The slides, the packs for courses and the notebook are on the site alone.</p>`;
  return {
    head: head?.replace(/<\/header>$/, `${whole}</header>`) ?? '',
    foot: foot?.replace(/<\/footer>$/, `${note}</footer>`) ?? '',
  };
}

const isKept = (one: Tree.Element) =>
  !/^tools\b/.test(attributeOf(one, 'class') ?? '') && one.tagName !== 'dialog';
const hasLink = (one: Tree.Element) => elementsIn(one, ({ tagName }) => tagName === 'a').length > 0;

/** The front page’s own description, as an attribute has it. */
function describe({ html }: Page): string {
  return /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
}
