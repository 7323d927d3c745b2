import type { Citation, CitationRun, StyledCitation } from '../../book/schema/citation.ts';
import {
  atPage,
  type CitationText,
  filesReadOn,
  pageRange,
  plainRuns,
  readOn,
} from '../../book/words/citation-runs.ts';
import { copyText } from '../../site/browser/clipboard.client.ts';
import { button, element } from '../../site/browser/elements.client.ts';
import { download } from '../notebook/files.client.ts';
import { keptTrouble } from '../../site/browser/kept-words.client.ts';
import { chooseSettings, settingsHere } from '../../site/browser/choose-settings.client.ts';
import { settings } from '../../site/browser/settings.client.ts';
import { capital } from '../../book/words/words.ts';

/**
 * What offers one citation to a reader: its styles to choose from, of which the last chosen is remembered; the entry and
 * the citation in the text to copy, italics kept, with a page where there are any; files for reference managers to copy and
 * to save. The day of reading is today.
 */
export function citeControls(citation: Citation): HTMLElement {
  const day = new Date();
  const status = element('span', { role: 'status' });
  const chosen = element('div', { class: 'cite-styled' });
  let page: number | undefined;
  let shown: StyledCitation | undefined;
  const show = (style = shown) => {
    shown = style;
    if (style) chosen.replaceChildren(...styled(style, page, day, report));
  };
  const turnTo = (given: number | undefined) => {
    page = given;
    show();
  };
  const say = (words: string) => {
    status.textContent = words;
  };
  const report: Report = (what, done) =>
    say(done ? `${what} copied` : 'Couldn’t copy. Select the words and copy them.');
  const start = citation.styles.find(({ id }) => id === settingsHere().style) ?? citation.styles[0];
  show(start);
  const range = citation.styles[0]?.onPage && pageRange(citation.csl[0]?.page);
  return element(
    'div',
    { class: 'cite-controls' },
    stylePicker(citation.styles, start, show, say),
    ...(range ? [pageField(range, turnTo)] : []),
    chosen,
    element(
      'ul',
      { role: 'list', class: 'cite-files', 'aria-label': 'For reference managers' },
      ...filesReadOn(citation, day).map((file) => element('li', {}, ...fileButtons(file, citation, report))),
    ),
    status,
  );
}

/** The same for a page of ours and for the paper, of which a reader chooses one. */
export function citeEither(ours: Citation, paper: Citation, called = 'The paper itself'): HTMLElement {
  const place = element('div', {}, citeControls(ours));
  const choices = [
    { name: 'This page', of: ours },
    { name: called, of: paper },
  ].map(({ name, of }, at) => {
    const box = element('input', { type: 'radio', name: 'cited', ...(at === 0 && { checked: '' }) });
    box.addEventListener('change', () => place.replaceChildren(citeControls(of)));
    return element('label', {}, box, ` ${name}`);
  });
  const group = element(
    'div',
    { role: 'radiogroup', 'aria-label': 'What to cite', class: 'cite-either' },
    ...choices,
  );
  return element('div', {}, group, place);
}

type Report = (what: string, done: boolean) => void;

function stylePicker(
  styles: readonly StyledCitation[],
  start: StyledCitation | undefined,
  show: (style: StyledCitation) => void,
  say: (words: string) => void,
): HTMLElement {
  const select = element(
    'select',
    {},
    ...styles.map(({ id, name }) => element('option', { value: id }, name)),
  );
  if (start) select.value = start.id;
  select.addEventListener('change', () => {
    const style = styles.find(({ id }) => id === select.value);
    if (!style) return;
    const trouble = chooseSettings({ style: style.id });
    show(style);
    say(trouble ? `${keptTrouble[trouble]} The style is not remembered.` : '');
  });
  settings.onElsewhere(() => {
    const style = styles.find(({ id }) => id === settings.value.style);
    if (!style || style.id === select.value) return;
    select.value = style.id;
    show(style);
  });
  return element('label', {}, 'Style ', select);
}

/** Where the reader says on which page the words are: what is no page of the work is not put in. */
function pageField(
  { first, last }: { first: number; last: number },
  give: (page: number | undefined) => void,
): HTMLElement {
  const input = element('input', { type: 'number', min: String(first), max: String(last) });
  input.addEventListener('input', () =>
    give(input.value && input.validity.valid ? Number(input.value) : undefined),
  );
  return element('label', {}, `Page, ${first} to ${last} (optional) `, input);
}

function styled(
  { entry, inText, onPage, notes }: StyledCitation,
  page: number | undefined,
  day: Date,
  report: Report,
): HTMLElement[] {
  const cited = readOn(page !== undefined && onPage ? atPage(onPage, page) : inText, day);
  return [
    passage('In the list of references', 'reference', readOn(entry, day), report),
    notes
      ? passage('In a footnote', 'footnote', cited, report)
      : passage('In the text', 'in-text citation', cited, report),
  ];
}

function passage(label: string, what: string, runs: CitationRun[], report: Report): HTMLElement {
  const copied = async () => report(capital(what), await copyRuns(runs));
  return element(
    'div',
    {},
    element('p', { class: 'meta' }, label),
    element('p', {}, ...formatted(runs)),
    button(`Copy ${what}`, copied),
  );
}

function fileButtons({ name, ending, type, text }: CitationText, citation: Citation, report: Report) {
  const copied = async () => report(name, await copyText(text));
  const file = `${citation.csl[0]?.id ?? 'citation'}.${ending}`;
  return [
    element('span', {}, name),
    named('Copy', name, copied),
    named('Download', name, () => download(file, `${type};charset=utf-8`, text)),
  ];
}

/** A button whose name says of what, to those who cannot see what it is next to. */
const named = (does: string, what: string, act: () => unknown) =>
  button([does, element('span', { class: 'visually-hidden' }, ` ${what}`)], act);

const formatted = (runs: readonly CitationRun[]) =>
  runs.map(({ text, italic }) => (italic ? element('i', {}, text) : text));

/** Copies a citation with its italics for word processors, and as plain text for all else. */
async function copyRuns(runs: readonly CitationRun[]): Promise<boolean> {
  const html = element('span', {}, ...formatted(runs)).outerHTML;
  const plain = plainRuns(runs);
  try {
    const blob = (type: string, text: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) }),
    ]);
    return true;
  } catch {
    return copyText(plain);
  }
}
