import type { Fault } from '../../../schema/fault.ts';
import type { Content } from '../read/content.ts';
import { valid } from '../read/valid.ts';

/** Every theme codes a quotation, and its clear example is coded with it. */
export function themes(content: Content): Fault[] {
  const quotes = valid(content, 'quote');
  return valid(content, 'theme').flatMap(({ id, value, at }) => {
    const coded = quotes.filter((quote) => quote.value.themes.includes(id)).map((quote) => quote.id);
    const example = value.clear.quote;
    const faults: Fault[] = [];
    if (coded.length === 0) {
      faults.push({
        id: 'unused-theme',
        ...at(['id']),
        found: `the theme “${id}” on no quotation`,
        expected: 'every theme to code one quotation at least',
        remedy: 'name it among the themes of a quotation, or take the theme out',
      });
    }
    if (!coded.includes(example) && quotes.some((quote) => quote.id === example)) {
      faults.push({
        id: 'example-not-coded',
        ...at(['clear', 'quote']),
        found: `“${example}”, which does not have the theme “${id}”`,
        expected: 'a quotation to which the theme clearly applies',
        remedy: `name “${id}” among its themes, or choose another example`,
      });
    }
    return faults;
  });
}
