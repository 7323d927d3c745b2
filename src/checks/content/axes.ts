import type { Fault } from '../../lib/fault.ts';
import type { Content, Place } from '../read/content.ts';
import { valuesAt } from '../../book/ids/values-at.ts';

/** Every mode is a pole of one axis, and of one only. */
export function axes(content: Content): Fault[] {
  const all = content.entries.filter((entry) => entry.kind === 'axis');
  const poles = all.flatMap((axis) =>
    valuesAt(axis.value, 'poles.*').map(({ path, value }) => ({
      mode: value,
      axis: axis.id,
      place: axis.at(path),
    })),
  );
  const unplaced = content.entries.filter(
    ({ kind, id }) => kind === 'mode' && !poles.some((pole) => pole.mode === id),
  );
  return [
    ...unplaced.map(({ id, at }) => onNoAxis(String(id), at())),
    ...poles.flatMap(({ mode, place }, index) => {
      const before = poles.slice(0, index).find((pole) => pole.mode === mode);
      return before ? [onTwoAxes(String(mode), String(before.axis), place)] : [];
    }),
  ];
}

const onNoAxis = (mode: string, place: Place): Fault => ({
  id: 'mode-without-axis',
  ...place,
  found: `the mode “${mode}” on no axis`,
  expected: 'a mode to be a pole of an axis in axes.yaml',
  remedy: 'name it among the poles of its axis',
});

const onTwoAxes = (mode: string, axis: string, place: Place): Fault => ({
  id: 'mode-on-two-axes',
  ...place,
  found: `“${mode}”, which is a pole of “${axis}” already`,
  expected: 'every mode to be one pole of one axis',
  remedy: 'name another mode here',
});
