import * as Plot from '@observablehq/plot';
import type { ChartOf } from '../../../book/schema/evidence/chart.ts';
import type { Row, Table } from '../../../book/schema/evidence/table.ts';
import { groupColumns } from './groups.ts';
import { printed } from '../../../book/figures/values.ts';
import { type Axis, axisOf } from './axis.ts';
import type { Stroke } from './labels/box.ts';
import { colour, symbols } from './colours.ts';
import type { Format } from './format.ts';
import { type Label, extent, textMarks } from './labels/label.ts';
import { ladderOf } from './ladder.ts';
import { nameMarks } from './labels/name-marks.ts';
import { drawStrokes, levels, pixels } from './pixels.ts';
import { scaleHead, scaleLines } from './scale-head.ts';

/** Columns on one scale: a line a row, a named mark a column, a stroke from the lowest to the highest of them. */
export function dots(table: Table, chart: ChartOf<'dots'>, format: Format): Plot.PlotOptions {
  const { width, size } = format;
  const groups = groupColumns(table, chart).map(({ id }) => axisOf(table, id));
  const overall = chart.overall === undefined ? undefined : axisOf(table, chart.overall);
  const [axis] = [...(overall ? [overall] : []), ...groups];
  if (!axis) throw new Error(`The picture of ${table.number} has no columns to draw.`);
  const [left, right] = [10, width - 10];
  const title = [table.spanner?.label, axis.column.unit && `(${axis.column.unit})`].filter(Boolean).join(' ');
  const head = scaleHead(axis, { title, titleLeft: 0, left, right, size });
  const drawn = new Map(
    table.rows.map((row) => [row, lineOf(row, { groups, overall, at: head.at, format })]),
  );
  const { rungs, names, bottom } = ladderOf<Row>(
    {
      items: table.rows,
      name: ({ label }) => label,
      top: head.bottom + 6,
      room: (row) => drawn.get(row)?.room ?? { above: 0, below: 0 },
      named: 'above',
      inset: { left, right: width - right },
    },
    format,
  );
  const lines = rungs.map(({ item, y }) => ({
    y,
    ...lowered(drawn.get(item) ?? { marks: [], labels: [] }, y),
  }));
  const marks = lines.flatMap((line) => line.marks);
  const whole = levels(
    rungs.map(({ y }) => y),
    left,
    right,
  );
  const joined = lines.map((line): Stroke => {
    const xs = line.marks.filter(({ group }) => group !== undefined).map(({ x }) => x);
    return { from: { x: Math.min(...xs), y: line.y }, to: { x: Math.max(...xs), y: line.y } };
  });
  const bars = marks
    .filter(({ group }) => group === undefined)
    .map(({ x, y }): Stroke => ({ from: { x, y: y - barHalf }, to: { x, y: y + barHalf } }));
  return {
    width,
    height: bottom,
    marks: [
      scaleLines(axis, head, bottom),
      drawStrokes(whole, { stroke: colour.rule }),
      drawStrokes(joined, { stroke: colour.muted, strokeWidth: 2.5, strokeLinecap: 'round' }),
      drawStrokes(bars, { stroke: colour.ink, strokeWidth: 3 }),
      groups.map((_, index) =>
        Plot.dot(
          marks.filter(({ group }) => group === index),
          { ...pixels, r: 6, symbol: symbols[index], fill: colour.groups[index] },
        ),
      ),
      textMarks([...head.labels, ...names, ...lines.flatMap(({ labels }) => labels)]),
    ],
  };
}

/** A value on its line: one of the groups’, by number, or what sums them up. */
interface Mark {
  x: number;
  y: number;
  group?: number;
  text: string;
}

interface Line {
  marks: Mark[];
  labels: Label[];
}

const barHalf = 10;

interface Drawn {
  groups: readonly Axis[];
  overall?: Axis;
  at(value: number): number;
  format: Format;
}

/** One row's marks and their names round a line at height 0, and the room that these need. */
function lineOf(row: Row, { groups, overall, at, format }: Drawn) {
  const { width, size } = format;
  const markOf = (axis: Axis, group?: number): Mark[] => {
    const value = axis.valueIn(row);
    const text = `${axis.column.label} ${printed(value ?? null, axis.column)}`;
    return value === undefined ? [] : [{ x: at(value), y: 0, group, text }];
  };
  const marks = [...spread(groups.flatMap(markOf)), ...(overall ? markOf(overall) : [])];
  const wanted = marks.map(({ x, y, group, text }) => {
    const isBar = group === undefined;
    const reach = isBar ? { across: 2, down: barHalf } : { across: 7, down: 7 };
    return { x, y, reach, below: isBar, ...extent([text], size) };
  });
  const boxes = nameMarks(wanted, width);
  const labels = boxes.map(({ x, y, height }, index): Label => {
    const { text = '', group } = marks[index] ?? {};
    const fill = group === undefined ? colour.ink : colour.groups[group];
    return { lines: [text], size, anchor: 'start', x, y: y + height / 2, fill };
  });
  const above = Math.max(barHalf, ...boxes.map(({ y }) => -y)) + 3;
  const below = Math.max(barHalf, ...boxes.map(({ y, height }) => y + height));
  return { marks, labels, room: { above, below: below + size * 0.9 } };
}

/** Marks of the same value are one over the other, so that each is seen. */
function spread(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => {
    const same = marks.filter(({ x }) => x === mark.x);
    return { ...mark, y: (same.indexOf(mark) - (same.length - 1) / 2) * 12 };
  });
}

const lowered = ({ marks, labels }: Line, by: number): Line => ({
  marks: marks.map((mark) => ({ ...mark, y: mark.y + by })),
  labels: labels.map((label) => ({ ...label, y: label.y + by })),
});
