import type * as Plot from '@observablehq/plot';
import type { ChartOf } from '../../../book/schema/evidence/chart.ts';
import type { Row, Table } from '../../../book/schema/evidence/table.ts';
import { printed } from '../../../book/figures/values.ts';
import { axisOf } from './axis.ts';
import { colour } from './colours.ts';
import { type Format, lineHeight } from './format.ts';
import { type Label, textMarks } from './labels/label.ts';
import { ladderOf } from './ladder.ts';
import { drawStrokes, levels } from './pixels.ts';
import { scaleHead, scaleLines } from './scale-head.ts';
import { stripLabels, stripMarks } from './strip.ts';
import { entries, place } from '../../../book/figures/arithmetic.ts';

/** One column, the greatest value first, each row with its place; rows that tie share one. */
export function ranking(table: Table, chart: ChartOf<'ranking'>, format: Format): Plot.PlotOptions {
  const axis = axisOf(table, chart.column);
  const { width, size, name } = format;
  const named = name !== 'narrow' ? { column: width * 0.4 } : 'above';
  const plan = {
    items: ranked(table, chart.column),
    name: ({ row }: Place) => row.label,
    room: () => ({
      above: size * (named === 'above' ? 0.7 : 1),
      below: size * (named === 'above' ? 1.1 : 1),
    }),
    named,
    indent: 1.7 * size,
    inset: { left: 6, right: 36 },
  } as const;
  const { left, right } = ladderOf({ ...plan, top: 0 }, format);
  const head = scaleHead(axis, { title: axis.title, titleLeft: 0, left, right, size });
  const { rungs, names, bottom } = ladderOf({ ...plan, top: head.bottom + 6 }, format);
  const strips = rungs.map(({ item: { value }, y }) => ({
    from: left,
    to: head.at(value),
    y,
    printed: printed(value, axis.column),
  }));
  const places = rungs.map(({ item }, index): Label => {
    const { y = 0, lines = [] } = names[index] ?? {};
    const firstLine = y - ((lines.length - 1) * size * lineHeight) / 2;
    return { lines: [item.place], size, anchor: 'start', x: 0, y: firstLine, fill: colour.muted };
  });
  return {
    width,
    height: bottom,
    marks: [
      scaleLines(axis, head, bottom),
      drawStrokes(
        levels(
          strips.map(({ y }) => y),
          left,
          right,
        ),
        { stroke: colour.rule },
      ),
      stripMarks(strips),
      textMarks([...head.labels, ...places, ...names, ...stripLabels(strips, size)]),
    ],
  };
}

/** A row's place in the order of a column: “3”, or “1=” where several share it. */
interface Place {
  row: Row;
  value: number;
  place: string;
}

/** Rows by a column's values, the greatest first; rows that tie keep the table's order. */
function ranked(table: Table, column: string): Place[] {
  const all = entries(table, column);
  return all
    .toSorted((a, b) => b.value - a.value)
    .map(({ row, value }) => {
      const shares = all.filter((other) => other.value === value).length > 1;
      return { row, value, place: `${place(all, value)}${shares ? '=' : ''}` };
    });
}
