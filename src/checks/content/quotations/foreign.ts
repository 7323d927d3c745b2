import type { Fault } from '../../../lib/fault.ts';
import type { Content } from '../../read/content.ts';
import { valueAt } from '../../../book/ids/values-at.ts';

/** A quotation that is translated, or runs another way, says in which language it is: screen readers need it. */
export function* foreignWords(content: Content): Generator<Fault> {
  for (const { kind, value, at } of content.entries) {
    if (kind !== 'quote' || valueAt(value, ['lang']) !== undefined) continue;
    const field = ['translation', 'dir'].find((name) => valueAt(value, [name]) !== undefined);
    if (field)
      yield {
        id: 'no-language',
        ...at([field]),
        found: `“${field}” and no “lang”`,
        expected: 'the language of the words, so that they are read aloud and spelt as what they are',
        remedy: 'add “lang:” with the tag of the language, such as cy or ar',
      };
  }
}
