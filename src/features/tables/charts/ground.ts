import * as Plot from '@observablehq/plot';
import type { Axis } from './axis.ts';
import type { Box, Point } from './labels/box.ts';
import { colour } from './colours.ts';
import { type Format, lineHeight } from './format.ts';
import type { Label } from './labels/label.ts';
import { drawStrokes, levels } from './pixels.ts';
import { textWidth, wrapped } from './labels/text.ts';

/** What points of two columns are on: its edges, its lines, and what is written along them. */
export interface Ground {
  width: number;
  height: number;
  /** Where points may be. */
  field: Box;
  labels: Label[];
  lines: Plot.Markish;
  /** The place of two values. */
  at(x: number, y: number): Point;
}

/** Two axes with their titles and the meaning of their ends, round a field of a given height. */
export function groundOf(x: Axis, y: Axis, fieldHeight: number, { width, size }: Format): Ground {
  const line = size * lineHeight;
  const above = wrapped(`↑ ${y.title}`, width, size);
  const below = wrapped(`${x.title} →`, width, size);
  const top = above.length * line + (y.column.scale ? line : 0) + 10;
  // The last number is half beyond the field.
  const lastTick = Math.max(8, textWidth(String(x.ticks.at(-1)), size) / 2);
  const field = { x: 1.5 * size, y: top, width: width - 1.5 * size - lastTick, height: fieldHeight };
  const [right, floor] = [field.x + field.width, field.y + field.height];
  const across = Plot.scale({ x: { domain: x.range, range: [field.x, right] } });
  const up = Plot.scale({ y: { domain: y.range, range: [floor, field.y] } });
  const endsHeight = x.column.scale ? line : 0;
  const height = floor + 6 + line + endsHeight + below.length * line;
  const tick = { size, fill: colour.muted };
  const labels: Label[] = [
    { lines: above, size, anchor: 'start', x: 0, y: (above.length * line) / 2, strong: true },
    ...y.ticks.map((value) => ({
      ...tick,
      lines: [String(value)],
      anchor: 'end' as const,
      x: field.x - 8,
      y: up.apply(value),
    })),
    ...ends(y).map(({ value, text }) => ({
      ...tick,
      lines: [text],
      anchor: 'end' as const,
      x: right,
      y: up.apply(value) - line / 2,
    })),
    ...x.ticks.map((value) => ({
      ...tick,
      lines: [String(value)],
      anchor: 'middle' as const,
      x: across.apply(value),
      y: floor + 6 + line / 2,
    })),
    ...ends(x).map(({ text, isLow }) => ({
      ...tick,
      lines: [text],
      anchor: isLow ? ('start' as const) : ('end' as const),
      x: isLow ? field.x - 4 : width,
      y: floor + 6 + 1.5 * line,
    })),
    { lines: below, size, anchor: 'end', x: width, y: height - (below.length * line) / 2, strong: true },
  ];
  const lines = drawStrokes(levels(y.ticks.map(up.apply), field.x, right), { stroke: colour.rule });
  return { width, height, field, labels, lines, at: (a, b) => ({ x: across.apply(a), y: up.apply(b) }) };
}

/** What the ends of a scale mean. */
function ends({ column: { scale } }: Axis): { value: number; text: string; isLow: boolean }[] {
  if (!scale) return [];
  return [
    { value: scale.min, text: scale.low, isLow: true },
    { value: scale.max, text: scale.high, isLow: false },
  ];
}
