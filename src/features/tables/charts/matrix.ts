import * as Plot from '@observablehq/plot';
import type { Column, Row, Table } from '../../../book/schema/evidence/table.ts';
import { marksIn, rowsMarked } from '../marks.ts';
import type { Stroke } from './labels/box.ts';
import { colour } from './colours.ts';
import { type Format, lineHeight } from './format.ts';
import { type Label, textMarks } from './labels/label.ts';
import { ladderOf } from './ladder.ts';
import { drawStrokes, pixels, plumbs, strokePixels } from './pixels.ts';
import { wrapped } from './labels/text.ts';

/**
 * Rows against columns of marks: a dot a mark, the dots of a row joined by one stroke, which springs over the columns
 * that the row leaves out.
 */
export function matrix(table: Table, format: Format): Plot.PlotOptions {
  const { width, size, name } = format;
  const named = name !== 'narrow' ? { column: width * 0.3 } : 'above';
  const plan = {
    items: table.rows,
    name: ({ label }: Row) => label,
    room: () => ({ above: size * (named === 'above' ? 1.1 : 1), below: size }),
    named,
    inset: name !== 'narrow' ? { left: 36, right: 44 } : { left: 14, right: 14 },
  } as const;
  const { left, right } = ladderOf({ ...plan, top: 0 }, format);
  const columns = table.columns.filter(({ type }) => type === 'mark');
  const step = (right - left) / Math.max(1, columns.length - 1);
  const at = (column: Column) => left + columns.indexOf(column) * step;
  const head = name !== 'narrow' ? headsAbove(columns, at, step, size) : staircase(columns, at, width, size);
  const { rungs, names, bottom } = ladderOf({ ...plan, top: head.bottom + 4 }, format);
  const countsY = named === 'above' ? bottom + 2 * size : bottom + size;
  const counts = columns.map((column): Label => {
    const lines = [String(rowsMarked(table, column).length)];
    return { lines, size, anchor: 'middle', x: at(column), y: countsY, fill: colour.muted };
  });
  const countsName = {
    ...quiet(['Marks in the column'], size),
    y: named === 'above' ? bottom + 0.6 * size : countsY,
  };

  const all = rungs.flatMap(({ y }) => columns.map((column) => ({ x: at(column), y })));
  const marked = rungs.map(({ item, y }) => marksIn(table, item).map((column) => ({ x: at(column), y })));
  const strokes = marked.flatMap((dots) =>
    dots.slice(1).map((to, index): Stroke => ({ from: dots[index] ?? to, to })),
  );
  const isNext = ({ from, to }: Stroke) => to.x - from.x < step * 1.5;
  const stroke = { stroke: colour.stroke, strokeWidth: 3 };
  return {
    width,
    height: countsY + 0.7 * size,
    marks: [
      drawStrokes(plumbs(columns.map(at), head.bottom, bottom), { stroke: colour.rule }),
      head.marks,
      Plot.dot(all, { ...pixels, r: 3, fill: colour.paper, stroke: colour.rule, strokeWidth: 1.5 }),
      drawStrokes(strokes.filter(isNext), stroke),
      springs(
        strokes.filter((one) => !isNext(one)),
        stroke,
      ),
      Plot.dot(marked.flat(), { ...pixels, r: 6.5, fill: colour.stroke }),
      textMarks([...head.labels, ...names, countsName, ...counts]),
    ],
  };
}

const quiet = (lines: string[], size: number) => ({
  lines,
  size,
  anchor: 'start' as const,
  x: 0,
  fill: colour.muted,
});

interface Head {
  labels: Label[];
  marks: Plot.Markish[];
  bottom: number;
}

/** Heads over their columns, in several lines. */
function headsAbove(
  columns: readonly Column[],
  at: (column: Column) => number,
  step: number,
  size: number,
): Head {
  const line = size * lineHeight;
  const texts = columns.map(({ label }) => wrapped(label, step - 4, size));
  const bottom = Math.max(...texts.map((lines) => lines.length)) * line + 4;
  const labels = columns.map((column, index): Label => {
    const lines = texts[index] ?? [];
    return { lines, size, anchor: 'middle', x: at(column), y: bottom - 4 - (lines.length * line) / 2 };
  });
  return { labels, marks: [], bottom };
}

/**
 * Heads each on a line of its own, with a hairline down to its column: for columns narrower than their heads. Those of
 * the right half are first, set leftwards, so that no hairline runs through a head.
 */
function staircase(
  columns: readonly Column[],
  at: (column: Column) => number,
  width: number,
  size: number,
): Head {
  const line = size * lineHeight;
  const onRight = columns.filter((column) => at(column) > width / 2);
  const onLeft = columns.filter((column) => !onRight.includes(column));
  const roomOnLeft = Math.min(width, ...onRight.map(at)) - 8;
  const labels: Label[] = [];
  let y = 0;
  for (const column of [...onRight.toReversed(), ...onLeft]) {
    const isRight = onRight.includes(column);
    const x = at(column) + (isRight ? 6 : -6);
    const lines = wrapped(column.label, isRight ? x : roomOnLeft - x, size);
    labels.push({ lines, size, anchor: isRight ? 'end' : 'start', x, y: y + (lines.length * line) / 2 });
    y += lines.length * line + 2;
  }
  const bottom = y + 4;
  const stems = labels.map(({ x, y, lines, anchor }): Stroke => {
    const across = x + (anchor === 'end' ? -6 : 6);
    return { from: { x: across, y: y + (lines.length * line) / 2 }, to: { x: across, y: bottom } };
  });
  return { labels, marks: [drawStrokes(stems, { stroke: colour.rule })], bottom };
}

/** Strokes that rise over what they leave out, all to the same height, however far they reach. */
function springs(strokes: readonly Stroke[], style: Plot.LinkOptions): Plot.Markish[] {
  const reach = ({ from, to }: Stroke) => to.x - from.x;
  return [...Map.groupBy(strokes, (one) => Math.round(reach(one)))].map(([length, group]) =>
    Plot.arrow(group, {
      ...strokePixels,
      ...style,
      bend: (2 * Math.atan((2 * rise) / length) * 180) / Math.PI,
      headLength: 0,
    }),
  );
}

const rise = 10;
