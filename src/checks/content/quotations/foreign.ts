import type { Fault } from '../../../lib/fault.ts';
import type { Content, Place } from '../../read/content.ts';
import { valueAt } from '../../../book/ids/values-at.ts';

/** A quotation that is translated, or runs another way, says in which language it is: pages have to tell it aloud. */
export function foreignWords(content: Content): Fault[] {
  return content.entries.flatMap(({ kind, value, at }) => {
    if (kind !== 'quote' || valueAt(value, ['lang']) !== undefined) return [];
    const field = ['translation', 'dir'].find((name) => valueAt(value, [name]) !== undefined);
    return field ? [noLanguage(field, at([field]))] : [];
  });
}

const noLanguage = (field: string, place: Place): Fault => ({
  id: 'no-language',
  ...place,
  found: `“${field}” and no “lang”`,
  expected: 'the language of the words, so that they are read aloud and spelt as what they are',
  remedy: 'add “lang:” with the tag of the language, such as cy or ar',
});
