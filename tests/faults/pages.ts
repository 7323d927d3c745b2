import { change, deckWith, type Fault, inMain, onPage, scriptOfPages } from './fault.ts';

const access = { project: 'site', test: 'tests/site/access/every-page' } as const;
const keys = { project: 'site', test: 'tests/site/access/keyboard' } as const;
const steady = { project: 'site', test: 'tests/site/access/steadiness' } as const;
const html = { project: 'site', test: 'tests/site/html/validate.both.test.ts' } as const;

/** A diagram on a slide, as far as its first group. */
const drawing = /(class="diagram deck-diagram"[^]*?<g)/;

/** Faults of pages, as readers and checkers of HTML meet them. */
export const faultsOfPages: Fault[] = [
  {
    what: 'a picture without alternative text',
    file: 'dist/claims/index.html',
    edit: inMain('<img src="/favicon.svg" width="40" height="40">'),
    ...access,
    says: /\/claims\/[^\n]*image-alt/,
  },
  {
    what: 'words too pale for their ground',
    file: 'dist/references/index.html',
    edit: inMain('<p><font color="#bbbbbb">Pale words</font></p>'),
    ...access,
    says: /\/references\/[^\n]*color-contrast/,
  },
  {
    what: 'a heading that skips levels',
    file: 'dist/glossary/index.html',
    edit: inMain('<h6>Far below</h6>'),
    ...access,
    says: /\/glossary\/: “Far below” skips a level/,
  },
  {
    what: 'a page wider than a phone',
    file: 'dist/about/index.html',
    edit: inMain('<canvas width="900" height="20"></canvas><img src="/icon-512.png" alt="" width="900">'),
    ...access,
    says: /\/about\/, 320 px/,
  },
  {
    what: 'a page whose language is not given',
    file: 'dist/search/index.html',
    edit: change('lang="en-GB"', 'lang="en"'),
    ...access,
    says: '/search/: en',
  },
  {
    what: 'a link named “here”',
    file: 'dist/notebook/index.html',
    edit: inMain('<p>More is <a href="/">here</a>.</p>'),
    ...access,
    says: '/notebook/: a link named “here”',
  },
  {
    what: 'a focus trap',
    file: scriptOfPages(),
    edit: onPage(
      '/claims/',
      'addEventListener("keydown", (e) => e.key === "Tab" && document.activeElement?.closest("main") && e.preventDefault(), true)',
    ),
    ...keys,
    says: /\/claims\/, 1280 px: /,
  },
  {
    what: 'a focus order that jumps',
    file: 'dist/references/index.html',
    edit: inMain('<a href="/" tabindex="7">Out of turn</a>'),
    ...keys,
    says: /\/references\/, 1280 px: /,
  },
  {
    what: 'a region that scrolls and has no name',
    file: 'dist/glossary/index.html',
    edit: inMain('<div class="scroll">Unnamed</div>'),
    ...keys,
    says: /\/glossary\/: [^\n]*has no name or no focus/,
  },
  {
    what: 'a layout shift',
    file: scriptOfPages(),
    edit: onPage(
      '/glossary/',
      'addEventListener("load", () => { const late = document.createElement("h2"); late.textContent = "Late"; document.querySelector("main").prepend(late) })',
    ),
    ...steady,
    says: /\/glossary\/: 0\.\d+ by/,
  },
  {
    what: 'something that moves by itself',
    file: 'dist/references/index.html',
    edit: inMain('<marquee>News</marquee>'),
    ...steady,
    says: /\/references\/, \d+ px: marquee/,
  },
  {
    what: 'a button that does nothing without scripts',
    file: 'dist/about/index.html',
    edit: inMain('<button type="button">Nothing</button>'),
    project: 'site',
    test: 'tests/site/access/without-scripts.both.test.ts',
    says: /\/about\/: <button/,
  },
  {
    what: 'two elements with one id',
    file: 'dist/claims/index.html',
    edit: inMain('<p id="main">Twice</p>'),
    ...html,
    says: /claims.index\.html:\d+: Duplicate ID/,
  },
  {
    what: 'an element where it may not stand',
    file: 'dist/glossary/index.html',
    edit: inMain('<ul><p>No item</p></ul>'),
    ...html,
    says: /glossary.index\.html:\d+: [^\n]*not permitted/,
  },
  {
    what: 'a drawing larger than its slide',
    file: deckWith(drawing),
    edit: (bytes) => bytes.toString().replace(drawing, '$1 transform="scale(3)"'),
    project: 'site',
    test: 'tests/site/slide-screens.both.test.ts',
    says: /drawings on slides of [^\n]* keep within every screen/,
  },
];
