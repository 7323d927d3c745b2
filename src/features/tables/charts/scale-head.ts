import * as Plot from '@observablehq/plot';
import type { Axis } from './axis.ts';
import { colour } from './colours.ts';
import { lineHeight } from './format.ts';
import type { Label } from './labels/label.ts';
import { drawStrokes, plumbs } from './pixels.ts';
import { wrapped } from './labels/text.ts';

/** The head of lines that share a scale: what it measures, what its ends mean, its numbers. */
export interface ScaleHead {
  labels: Label[];
  /** The place of a value across. */
  at(value: number): number;
  bottom: number;
}

interface Room {
  title: string;
  /** From where to where the lines run. */
  left: number;
  right: number;
  /** From where to where its words may be. */
  titleLeft?: number;
  end?: number;
  size: number;
}

/** Sets a scale's head above lines that run from left to right. */
export function scaleHead(
  { range, ticks, column: { scale } }: Axis,
  { title, left, right, size, titleLeft = left, end = right + 4 }: Room,
): ScaleHead {
  const line = size * lineHeight;
  const titleLines = wrapped(title, right - titleLeft, size);
  const across = Plot.scale({ x: { domain: range, range: [left, right] } });
  let y = titleLines.length * line;
  const labels: Label[] = [
    { lines: titleLines, size, anchor: 'start', x: titleLeft, y: y / 2, strong: true },
  ];
  const quiet = { size, fill: colour.muted };
  if (scale) {
    const [low, high] = [scale.low, scale.high].map((text) =>
      wrapped(text, (end - titleLeft) * 0.48, size),
    ) as [string[], string[]];
    const height = Math.max(low.length, high.length) * line;
    y += height + 4;
    labels.push(
      {
        ...quiet,
        lines: low,
        anchor: 'start',
        x: Math.max(titleLeft, left - 4),
        y: y - (low.length * line) / 2,
      },
      { ...quiet, lines: high, anchor: 'end', x: end, y: y - (high.length * line) / 2 },
    );
  }
  y += line;
  labels.push(
    ...ticks.map((value): Label => ({
      ...quiet,
      lines: [String(value)],
      anchor: 'middle',
      x: across.apply(value),
      y: y - line / 2,
    })),
  );
  return { labels, at: across.apply, bottom: y };
}

/** Hairlines at a scale's numbers, through all the lines below its head. */
export function scaleLines({ ticks }: Axis, head: ScaleHead, bottom: number): Plot.Markish {
  return drawStrokes(plumbs(ticks.map(head.at), head.bottom + 2, bottom), { stroke: colour.rule });
}
