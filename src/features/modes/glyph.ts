import type { Axis } from '../../book/schema/evidence/axis.ts';

/** What is drawn for one axis, in a square of 20 units. Nothing at all: nothing is said on this axis. */
export interface GlyphMark {
  axis: string;
  paths: string[];
  dots: [number, number][];
  rings: [number, number, number][];
}

/**
 * The mode glyph: one mark an axis, in the order of the axes. Each axis has its own shape, so that colour never
 * carries the meaning alone; something that speaks of both poles has both forms.
 */
export function glyphMarks(
  axes: readonly Pick<Axis, 'id' | 'mark' | 'poles'>[],
  modes: readonly string[],
): GlyphMark[] {
  return axes.map((axis) => {
    const [first, second] = axis.poles.map((pole) => modes.includes(pole));
    return {
      axis: axis.id,
      paths: [],
      dots: [],
      rings: [],
      ...shapes[axis.mark](first === true, second === true),
    };
  });
}

/** Whether nothing is said on this axis. */
export function isEmpty({ paths, dots, rings }: GlyphMark): boolean {
  return paths.length + dots.length + rings.length === 0;
}

type Shape = (first: boolean, second: boolean) => Partial<GlyphMark>;

const shapes: Record<Axis['mark'], Shape> = {
  /** A dot above the line, or below it. */
  dot: (first, second) => {
    if (!first && !second) return {};
    const dots: [number, number][] = [];
    if (first) dots.push([10, 4.5]);
    if (second) dots.push([10, 15.5]);
    return { paths: ['M3 10h14'], dots };
  },
  /** One ring, or two linked ones; both: two linked, one of them filled in by a smaller ring. */
  ring: (first, second) => {
    if (first && second)
      return {
        rings: [
          [7, 10, 5],
          [13, 10, 5],
          [7, 10, 1.6],
        ],
      };
    if (second)
      return {
        rings: [
          [7, 10, 5],
          [13, 10, 5],
        ],
      };
    return first ? { rings: [[10, 10, 5.5]] } : {};
  },
  /** A level stroke, or an upright one; both make a cross. */
  stroke: (first, second) => {
    const paths: string[] = [];
    if (first) paths.push('M3 10h14');
    if (second) paths.push('M10 3v14');
    return { paths };
  },
};
