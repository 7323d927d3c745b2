import type { Fault } from '../../../lib/fault.ts';
import type { Content, Entry, Place } from '../../read/content.ts';
import { valueAt, valuesAt } from '../../../book/ids/values-at.ts';
import type { Known } from '../../../book/ids/known.ts';

/** Every theme codes a quotation, its clear example is coded with it, and where there are themes no quotation is without. */
export function themes(content: Content, known: Known): Fault[] {
  const coding = content.entries.filter((entry) => entry.kind === 'quote');
  // From the end: of two with one id, which is a fault of its own, the first is meant.
  const quotes = new Map(coding.toReversed().map((quote) => [quote.id, themesOf(quote)]));
  const used = new Set(coding.flatMap(themesOf));
  const hasThemes = known('theme').length > 0;
  return content.entries.flatMap(({ kind, id, value, at }) => {
    if (kind === 'quote' && hasThemes && !Object.hasOwn(value ?? {}, 'themes')) return [withoutTheme(at())];
    if (kind !== 'theme' || id === undefined) return [];
    const example = valueAt(value, ['clear', 'quote']);
    if (!used.has(id)) return [unused(id, at(['id']))];
    const coded = quotes.get(String(example));
    // An example with a theme that there is not has a fault already, perhaps this theme misspelt.
    const isSound = coded?.every((theme) => known('theme').includes(theme));
    return isSound && !coded?.includes(id) ? [notCoded(id, String(example), at(['clear', 'quote']))] : [];
  });
}

const themesOf = ({ value }: Entry) => valuesAt(value, 'themes.*').map((step) => String(step.value));

const unused = (theme: string, place: Place): Fault => ({
  id: 'unused-theme',
  ...place,
  found: `the theme “${theme}” on no quotation`,
  expected: 'every theme to code one quotation at least',
  remedy: 'name it among the themes of a quotation, or take the theme out',
});

const withoutTheme = (place: Place): Fault => ({
  id: 'quotation-without-theme',
  ...place,
  found: 'a quotation without “themes”',
  expected: 'one theme at least, as in every book that has a themes.yaml',
  remedy: 'add “themes:” with its main theme first',
});

const notCoded = (theme: string, example: string, place: Place): Fault => ({
  id: 'example-not-coded',
  ...place,
  found: `“${example}”, which does not have the theme “${theme}”`,
  expected: 'a quotation to which the theme clearly applies',
  remedy: `name “${theme}” among its themes, or choose another example`,
});
