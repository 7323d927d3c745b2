import type { Result } from '../../query/index.ts';
import { element } from '../../../site/browser/elements.client.ts';
import type { Quotations } from './data.client.ts';
import { modeGlyph } from '../../modes/mode-glyph.client.ts';

/** The pieces that a result is shown by, in a list as in a table. */
export function pieces(
  { entry, ranges }: Result,
  { axes, base, corpus, placeOf, italicsOf, foreignOf }: Quotations,
) {
  const [role] = entry.values['role'] ?? [];
  const named = (facet: string) => {
    const values = corpus.facets.find(({ id }) => id === facet)?.values ?? [];
    return (entry.values[facet] ?? []).map((id) => ({
      id,
      name: values.find((one) => one.id === id)?.name ?? id,
    }));
  };
  const modes = axes.flatMap(({ id }) => named(id));
  const themes = named('theme').map(({ id, name }) =>
    element('a', { href: `${base}quotes/themes/${id}/` }, name),
  );
  return {
    words: inLanguage(wordsOf(entry.text, ranges, italicsOf(entry)), foreignOf(entry)),
    who: role ? element('a', { href: `${base}quotes/voices/${role}/` }, entry.who) : entry.who,
    side: named('side')
      .map(({ name }) => name)
      .join(),
    place: element('a', { href: `${base}quotes/${entry.id}/`, class: 'place' }, placeOf(entry)),
    themes: themes.flatMap((link, at) => (at > 0 ? [', ', link] : [link])),
    modes:
      modes.length > 0
        ? [
            modeGlyph(
              axes,
              modes.map(({ id }) => id),
            ),
            ` ${modes.map(({ name }) => name.toLowerCase()).join(', ')}`,
          ]
        : [],
  };
}

/** Words in another language say which, and what they mean follows. */
function inLanguage(words: HTMLElement[], foreign: ReturnType<Quotations['foreignOf']>): HTMLElement[] {
  if (!foreign) return words;
  for (const paragraph of words) {
    paragraph.lang = foreign.lang ?? '';
    paragraph.dir = foreign.dir ?? '';
  }
  return foreign.translation
    ? [...words, element('p', { class: 'translation' }, foreign.translation)]
    : words;
}

/** A result set as a quotation. */
export function quotation(result: Result, data: Quotations): HTMLElement {
  const { words, who, side, place, themes, modes } = pieces(result, data);
  return element(
    'figure',
    { class: 'quotation' },
    element('blockquote', {}, ...words),
    element(
      'figcaption',
      {},
      element('span', { class: 'who' }, who),
      ...(side ? [` · ${side}`] : []),
      ' · ',
      place,
      element('p', {}, ...themes, ...(modes.length > 0 ? [' · ', ...modes] : [])),
    ),
  );
}

type Range = readonly [from: number, to: number];

/** A quotation’s words, a paragraph a passage: what was found is marked, the paper’s italics are set so. */
function wordsOf(text: string, found: readonly Range[], italics: readonly Range[]): HTMLElement[] {
  const cuts = new Set([0, text.length, ...found.flat(), ...italics.flat()]);
  let from = 0;
  return text.split('\n').map((passage) => {
    const to = from + passage.length;
    const edges = [from, ...[...cuts].filter((cut) => cut > from && cut < to).sort((a, b) => a - b), to];
    const runs = edges.slice(1).map((end, at) => {
      const start = edges[at] ?? 0;
      const inside = ([first, last]: Range) => first <= start && end <= last;
      let run: Node | string = text.slice(start, end);
      if (italics.some(inside)) run = element('em', {}, run);
      return found.some(inside) ? element('mark', {}, run) : run;
    });
    from = to + 1;
    return element('p', {}, '“', ...runs, '”');
  });
}
