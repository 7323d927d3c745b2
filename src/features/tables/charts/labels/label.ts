import * as Plot from '@observablehq/plot';
import type { Box, Point } from './box.ts';
import { colour } from '../colours.ts';
import { lineHeight } from '../format.ts';
import { pixels } from '../pixels.ts';
import { textWidth } from './text.ts';

/** Lines of text at a place of the drawing. */
export interface Label extends Point {
  lines: readonly string[];
  size: number;
  /** Which end of the lines is at x; y is the middle of them all. */
  anchor: 'start' | 'middle' | 'end';
  /** Ink unless said. */
  fill?: string;
  strong?: boolean;
}

/** How much room lines of text take. */
export function extent(lines: readonly string[], size: number): { width: number; height: number } {
  return {
    width: Math.max(...lines.map((line) => textWidth(line, size))),
    height: lines.length * size * lineHeight,
  };
}

/** The box that a label fills. */
export function boxOf({ lines, size, anchor, x, y }: Label): Box {
  const { width, height } = extent(lines, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - height / 2, width, height };
}

/** Labels as marks of a plot, with a rim of paper so that a line behind them does not strike them through. */
export function textMarks(labels: readonly Label[]): Plot.Markish[] {
  const alike = Map.groupBy(labels, ({ anchor, size, fill, strong }) => [anchor, size, fill, strong].join());
  return [...alike.values()].map((group) => {
    const [{ anchor, size, fill = colour.ink, strong = false }] = group as [Label];
    return Plot.text(group, {
      ...pixels,
      text: ({ lines }) => lines.join('\n'),
      textAnchor: anchor,
      fontSize: size,
      lineHeight,
      // Plot sets text by its lines; capitals and figures are to be level with the marks beside them.
      dy: -0.05 * size,
      fill,
      ...(strong && { fontWeight: 600 }),
      stroke: colour.paper,
      strokeWidth: 6,
    });
  });
}
