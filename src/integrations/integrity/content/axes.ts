import type { Fault } from '../../../schema/fault.ts';
import type { Content, Place } from '../read/content.ts';
import { valid } from '../read/valid.ts';

/** Every mode is a pole of one axis, and of one only. */
export function axes(content: Content): Fault[] {
  const all = valid(content, 'axis');
  const unplaced = valid(content, 'mode').flatMap(({ id, at }): Fault[] =>
    all.length === 0 || all.some((axis) => axis.value.poles.includes(id))
      ? []
      : [
          {
            id: 'mode-without-axis',
            ...at(),
            found: `the mode “${id}” on no axis`,
            expected: 'a mode to be a pole of an axis in axes.yaml',
            remedy: 'name it among the poles of its axis',
          },
        ],
  );
  const twice = all.flatMap((axis, index) =>
    axis.value.poles.flatMap((pole, end): Fault[] => {
      const before = all.slice(0, index).find((other) => other.value.poles.includes(pole));
      return before ? [onTwoAxes(pole, before.id, axis.at(['poles', end]))] : [];
    }),
  );
  return [...unplaced, ...twice];
}

const onTwoAxes = (pole: string, axis: string, place: Place): Fault => ({
  id: 'mode-on-two-axes',
  ...place,
  found: `“${pole}”, which is a pole of “${axis}” already`,
  expected: 'every mode on one axis',
  remedy: 'give one of the axes another pole',
});
