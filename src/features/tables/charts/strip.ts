import * as Plot from '@observablehq/plot';
import type { Stroke } from './labels/box.ts';
import { colour } from './colours.ts';
import type { Label } from './labels/label.ts';
import { drawStrokes, pixels } from './pixels.ts';

/** A value on its line: how far it reaches from the line's beginning, and the value as printed. */
export interface Strip {
  from: number;
  to: number;
  y: number;
  printed: string;
}

/** Strokes that end in a dot. */
export function stripMarks(strips: readonly Strip[]): Plot.Markish[] {
  const strokes = strips.map(({ from, to, y }): Stroke => ({ from: { x: from, y }, to: { x: to, y } }));
  const ends = strokes.map(({ to }) => to);
  return [
    drawStrokes(strokes, { stroke: colour.stroke, strokeWidth: 2.5, strokeLinecap: 'round' }),
    Plot.dot(ends, { ...pixels, r: 5.5, fill: colour.stroke }),
  ];
}

/** The values, each to the right of its dot. */
export function stripLabels(strips: readonly Strip[], size: number): Label[] {
  return strips.map(({ to, y, printed }) => ({
    lines: [printed],
    size,
    anchor: 'start',
    x: to + 11,
    y,
    strong: true,
  }));
}
