import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { valuesAt } from '../../book/ids/values-at.ts';

/** Every mode is a pole of one axis, and of one only. */
export function* axes({ entries }: Content): Generator<Fault> {
  const axisOf = new Map<unknown, string | undefined>();
  for (const axis of entries.filter(({ kind }) => kind === 'axis')) {
    for (const { path, value: mode } of valuesAt(axis.value, 'poles.*')) {
      if (axisOf.has(mode))
        yield {
          id: 'mode-on-two-axes',
          ...axis.at(path),
          found: `“${String(mode)}”, which is a pole of “${axisOf.get(mode)}” already`,
          expected: 'every mode to be one pole of one axis',
          remedy: 'name another mode here',
        };
      else axisOf.set(mode, axis.id);
    }
  }
  for (const { kind, id, at } of entries) {
    if (kind === 'mode' && !axisOf.has(id))
      yield {
        id: 'mode-without-axis',
        ...at(),
        found: `the mode “${id}” on no axis`,
        expected: 'a mode to be a pole of an axis in axes.yaml',
        remedy: 'name it among the poles of its axis',
      };
  }
}
