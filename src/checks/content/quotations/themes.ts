import type { Fault } from '../../../lib/fault.ts';
import type { Content, Entry } from '../../read/content.ts';
import { valueAt, valuesAt } from '../../../book/ids/values-at.ts';
import type { Known } from '../../../book/ids/known.ts';

/** Every theme codes a quotation, its clear example is coded with it, and where there are themes no quotation is without. */
export function* themes({ entries }: Content, known: Known): Generator<Fault> {
  const coding = entries.filter((entry) => entry.kind === 'quote');
  // From the end: of two with one id, which is a fault of its own, the first is meant.
  const quotes = new Map(coding.toReversed().map((quote) => [quote.id, themesOf(quote)]));
  const used = new Set(coding.flatMap(themesOf));
  if (known('theme').length > 0) {
    for (const { at } of coding.filter(({ value }) => !Object.hasOwn(value ?? {}, 'themes')))
      yield {
        id: 'quotation-without-theme',
        ...at(),
        found: 'a quotation without “themes”',
        expected: 'one theme at least, as in every book that has a themes.yaml',
        remedy: 'add “themes:” with its main theme first',
      };
  }
  for (const { kind, id, value, at } of entries) {
    if (kind !== 'theme' || id === undefined) continue;
    const example = String(valueAt(value, ['clear', 'quote']));
    const coded = quotes.get(example);
    if (!used.has(id))
      yield {
        id: 'unused-theme',
        ...at(['id']),
        found: `the theme “${id}” on no quotation`,
        expected: 'every theme to code one quotation at least',
        remedy: 'name it among the themes of a quotation, or take the theme out',
      };
    // An example with a theme that there is not has a fault already, perhaps this theme misspelt.
    else if (coded?.every((theme) => known('theme').includes(theme)) && !coded.includes(id))
      yield {
        id: 'example-not-coded',
        ...at(['clear', 'quote']),
        found: `“${example}”, which does not have the theme “${id}”`,
        expected: 'a quotation to which the theme clearly applies',
        remedy: `name “${id}” among its themes, or choose another example`,
      };
  }
}

const themesOf = ({ value }: Entry) => valuesAt(value, 'themes.*').map((step) => String(step.value));
