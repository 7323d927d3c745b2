import * as Plot from '@observablehq/plot';
import type { Row, Table } from '../../../book/schema/evidence/table.ts';
import { printed, rowOf } from '../../../book/figures/values.ts';
import { capital } from '../../../book/words/words.ts';
import { type Axis, axisOf } from './axis.ts';
import { colour } from './colours.ts';
import { draw } from './draw.ts';
import type { Format } from './format.ts';
import { type Label, boxOf, extent, textMarks } from './labels/label.ts';
import { drawStrokes, levels, pixels, plumbs } from './pixels.ts';
import { wrapped } from './labels/text.ts';

/** Two columns of a table on one scale, a line a row from the one to the other, two of the rows named. */
interface Slope {
  from: string;
  to: string;
  /** The rows that are named, by short names; the second has the colour. */
  rows: readonly { row: string; name: string }[];
}

const formats: readonly (Format & { height: number; left: number; right: number })[] = [
  { name: 'narrow', width: 328, size: 15, height: 300, left: 112, right: 218 },
  { name: 'wide', width: 520, size: 16, height: 330, left: 142, right: 380 },
];

/** The two drawings of it, for a narrow place and for a wide one. */
export function drawSlope(table: Table, slope: Slope): Record<'narrow' | 'wide', string> {
  const [from, to] = [axisOf(table, slope.from), axisOf(table, slope.to)];
  const said = table.rows.map((row) => {
    const [start, end] = [from, to].map((axis) => `${axis.column.label} ${figure(axis, row)}`);
    return `${row.label}: ${start}, ${end}.`;
  });
  const [narrow = '', wide = ''] = formats.map((format) =>
    draw(plotOf(table, slope, from, to, format), {
      id: `slope-${table.id}-${format.name}`,
      className: `chart-${format.name}`,
      title: `${table.number}, ${from.column.label} and ${to.column.label} compared`,
      description: said.join(' '),
    }),
  );
  return { narrow, wide };
}

interface Line {
  start: number;
  end: number;
}

function plotOf(
  table: Table,
  slope: Slope,
  from: Axis,
  to: Axis,
  { width, height, left, right, size }: (typeof formats)[number],
): Plot.PlotOptions {
  const top = size * 2.6;
  const [least, most] = from.range;
  const y = (value: number) => top + ((most - value) / (most - least)) * (height - top - 8);
  const lineOf = (row: Row): Line[] => {
    const [start, end] = [from.valueIn(row), to.valueIn(row)];
    return start === undefined || end === undefined ? [] : [{ start: y(start), end: y(end) }];
  };
  const named = slope.rows.map(({ row, name }, index) => ({
    name,
    row: rowOf(table, row),
    fill: index === 0 ? colour.ink : colour.rubric,
  }));
  const others = table.rows.filter((row) => !named.some((one) => one.row === row)).flatMap(lineOf);
  const strokes = (lines: readonly Line[]) =>
    lines.map(({ start, end }) => ({ from: { x: left, y: start }, to: { x: right, y: end } }));
  const ends = (lines: readonly Line[]) =>
    lines.flatMap(({ start, end }) => [
      { x: left, y: start },
      { x: right, y: end },
    ]);
  const sides = [
    { axis: from, x: left - 16, anchor: 'end', room: left - 16 },
    { axis: to, x: right + 16, anchor: 'start', room: width - right - 16 },
  ] as const;
  const labels = sides.flatMap(({ axis, x, anchor, room }) =>
    apart(
      named.map(({ row, name, fill }): Label[] => {
        const value = axis.valueIn(row) ?? least;
        const lines = wrapped(name, room, size);
        const number: Label = {
          lines: [figure(axis, row)],
          size: size * 1.4,
          anchor,
          x,
          y: y(value),
          fill,
          strong: true,
        };
        const below = size * (0.85 + 0.6 * lines.length);
        return [number, { lines, size, anchor, x, y: y(value) + below, fill, strong: true }];
      }),
    ),
  );
  const heads = sides.map(({ axis, anchor }): Label => {
    const lines = [capital(axis.column.label)];
    const at = anchor === 'end' ? left + 8 : Math.min(right - 8, width - extent(lines, size).width - 6);
    return { lines, size, anchor, x: at, y: size * 0.7, strong: true };
  });
  const inner = from.ticks.filter((tick) => tick > least && tick < most).map(y);
  return {
    width,
    height,
    marks: [
      drawStrokes(plumbs([left, right], top, height), { stroke: colour.rule, strokeWidth: 1.5 }),
      drawStrokes(levels(inner, left, right), { stroke: colour.muted, strokeDasharray: '1.5 5' }),
      drawStrokes(strokes(others), { stroke: colour.muted, strokeWidth: 1.5, strokeOpacity: 0.6 }),
      Plot.dot(ends(others), {
        ...pixels,
        r: 4.5,
        fill: colour.paper,
        stroke: colour.muted,
        strokeWidth: 1.5,
      }),
      named.map(({ row, fill }) => [
        drawStrokes(strokes(lineOf(row)), { stroke: fill, strokeWidth: 5 }),
        Plot.dot(ends(lineOf(row)), { ...pixels, r: 9, fill, stroke: colour.paper, strokeWidth: 2 }),
      ]),
      textMarks([...heads, ...labels]),
    ],
  };
}

/** What is at one side, from the top down: what would run into what is above it goes lower. */
function apart(groups: readonly Label[][]): Label[] {
  let bottom = -Infinity;
  return groups
    .toSorted(([a], [b]) => (a?.y ?? 0) - (b?.y ?? 0))
    .flatMap((group) => {
      const boxes = group.map(boxOf);
      const by = Math.max(0, bottom - Math.min(...boxes.map((box) => box.y)));
      bottom = by + Math.max(...boxes.map((box) => box.y + box.height));
      return group.map((label) => ({ ...label, y: label.y + by }));
    });
}

const figure = (axis: Axis, row: Row) => printed(axis.valueIn(row) ?? null, axis.column);
