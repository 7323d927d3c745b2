import * as Plot from '@observablehq/plot';
import type { Stroke } from './labels/box.ts';

/** Channels of a mark whose data are at places of the drawing already, so that no scale must find them. */
export const pixels = {
  x: { value: 'x', scale: null },
  y: { value: 'y', scale: null },
} as const;

/** The same for marks that run from one place to another. */
export const strokePixels = {
  x1: { value: ({ from }: Stroke) => from.x, scale: null },
  y1: { value: ({ from }: Stroke) => from.y, scale: null },
  x2: { value: ({ to }: Stroke) => to.x, scale: null },
  y2: { value: ({ to }: Stroke) => to.y, scale: null },
} as const;

/** Straight strokes. */
export function drawStrokes(strokes: readonly Stroke[], style: Plot.LinkOptions): Plot.Markish {
  return Plot.link(strokes, { ...strokePixels, ...style });
}

/** Strokes across, at several heights. */
export function levels(heights: readonly number[], from: number, to: number): Stroke[] {
  return heights.map((y) => ({ from: { x: from, y }, to: { x: to, y } }));
}

/** Strokes downwards, at several places across. */
export function plumbs(places: readonly number[], from: number, to: number): Stroke[] {
  return places.map((x) => ({ from: { x, y: from }, to: { x, y: to } }));
}
