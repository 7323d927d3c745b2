import type { SearchGuide } from '../domain/search-guide.ts';
import { element } from './elements.ts';
import { modeGlyph } from './mode-glyph.ts';
import type { Result } from './search-client.ts';
import type { Run } from './search-excerpt.ts';

/** One result as an item of a list: a link, where it stands, and the words around what was found. */
export function resultItem(result: Result, guide: Pick<SearchGuide, 'axes' | 'modes'>): HTMLLIElement {
  const where = [result.kind, result.place].filter((text) => text !== undefined);
  return element(
    'li',
    { class: 'search-result' },
    element('a', { href: result.href }, ...marked(result.title)),
    element('p', { class: 'meta' }, where.join(' · ')),
    element('p', { class: 'search-excerpt' }, ...marked(result.excerpt)),
    ...(result.who ? [voice(result, guide)] : []),
  );
}

const marked = (runs: readonly Run[]) =>
  runs.map(({ text, found }) => (found ? element('mark', {}, text) : text));

/** Who says it, the modes it speaks of, and its themes. */
function voice(
  { who = '', side, modes, themes }: Result,
  guide: Pick<SearchGuide, 'axes' | 'modes'>,
): HTMLElement {
  const said = side ? `${who}, ${side.toLowerCase()}` : who;
  const line = element('p', { class: 'meta' }, element('span', { class: 'who' }, said));
  if (themes.length > 0) line.append(` · ${themes.join(', ')}`);
  if (modes.length > 0) {
    const names = modes.map((mode) => guide.modes[mode] ?? mode).join(', ');
    line.append(' · ', modeGlyph(guide.axes, modes), ` ${names}`);
  }
  return line;
}
