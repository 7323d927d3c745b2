import type { Fault } from '../../../lib/fault.ts';
import type { Content, Entry, Path } from '../../read/content.ts';
import { nameOf, unprintable } from '../../read/decode.ts';

/** No text has a character that cannot be printed, which YAML lets authors write as “\e” or “\x07”. */
export function* characters({ entries }: Content): Generator<Fault> {
  for (const entry of entries) yield* inValue(entry, entry.value, []);
}

function* inValue(entry: Entry, value: unknown, path: Path): Generator<Fault> {
  if (typeof value === 'string') {
    const at = value.search(unprintable);
    if (at !== -1)
      yield {
        id: 'control-character',
        ...entry.at(path),
        found: `${nameOf(value.codePointAt(at) ?? 0)} in “${path.join('.')}”`,
        expected: 'text that can be printed',
        remedy: 'take it out',
      };
  } else if (typeof value === 'object' && value !== null && path.length < deepest) {
    for (const [key, inner] of Object.entries(value)) yield* inValue(entry, inner, [...path, key]);
  }
}

/** No entry goes deeper, but for one that an alias makes endless. */
const deepest = 12;
