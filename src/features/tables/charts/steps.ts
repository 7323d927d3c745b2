import * as Plot from '@observablehq/plot';
import type { Column, Table } from '../../../book/schema/evidence/table.ts';
import { groupColumns } from './groups.ts';
import { printed } from '../../../book/figures/values.ts';
import { capital } from '../../../book/words/words.ts';
import { type Axis, axisOf } from './axis.ts';
import { colour, symbols } from './colours.ts';
import { draw } from './draw.ts';
import { drawForSlide } from './chart.ts';
import { type Label, textMarks } from './labels/label.ts';
import { drawStrokes, levels, pixels, plumbs } from './pixels.ts';
import { wrapped } from './labels/text.ts';

/** One step of a picture that is built up before a room. */
interface ChartStep {
  /** What comes with it: a group’s name; the table’s title where all comes at once. */
  title: string;
  svg: string;
}

const size = 21;
const width = 1136;
const top = 74;
const rowHeight = 60;
const column = { left: 500, right: 980 };

/**
 * A table’s picture for a slide. Groups on one scale come one after another, each with its figures printed; what is not
 * made of groups comes whole. None for a table without a picture, or with one of marks, which the table shows as well.
 */
export function chartSteps(table: Table): ChartStep[] {
  const { chart } = table;
  if (chart?.kind === 'scatter' || chart?.kind === 'ranking') {
    const svg = drawForSlide(table);
    return svg ? [{ title: table.title, svg }] : [];
  }
  if (chart?.kind !== 'dots') return [];
  const groups = groupColumns(table, chart);
  return groups.map((group, index) => ({
    title: capital(group.label),
    svg: drawStep(table, groups.slice(0, index + 1)),
  }));
}

function drawStep(table: Table, shown: readonly Column[]): string {
  const axes = shown.map(({ id }) => axisOf(table, id));
  const current = axes.at(-1) as Axis;
  const figures = table.rows.map(
    (row) => `${row.label} ${printed(current.valueIn(row) ?? null, current.column)}`,
  );
  return draw(plotOf(table, axes, current), {
    id: `${table.id}-step-${shown.length}`,
    className: 'chart-step',
    title: `${table.number}: ${shown.map(({ label }) => label).join(', ')}`,
    description: `${capital(current.column.label)}: ${figures.join('; ')}.`,
  });
}

function plotOf(table: Table, axes: readonly Axis[], current: Axis): Plot.PlotOptions {
  const [least, most] = current.range;
  const at = (value: number) =>
    column.left + ((value - least) / (most - least)) * (column.right - column.left);
  const highest = Math.max(...table.rows.map((row) => current.valueIn(row) ?? -Infinity));
  const rows = table.rows.map((row, index) => {
    const y = top + (index + 0.5) * rowHeight;
    const values = axes.map((axis) => axis.valueIn(row));
    const value = current.valueIn(row);
    return { row, y, values, value, fill: value === highest ? colour.rubric : colour.ink };
  });
  const bottom = top + rows.length * rowHeight;
  const scale = current.column.scale;
  const heads: Label[] = [
    ...current.ticks.map((tick): Label => {
      const says = tick === scale?.min ? scale.low : tick === scale?.max ? scale.high : undefined;
      const lines = [says ? `${tick} ${says}` : String(tick)];
      return { lines, size: 20, anchor: 'middle', x: at(tick), y: top - 18, fill: colour.muted };
    }),
    {
      lines: wrapped(capital(current.column.label), 220, 22),
      size: 22,
      anchor: 'end',
      x: width - 4,
      y: 30,
      strong: true,
    },
  ];
  const names = rows.map(({ row, y, fill }): Label => {
    const lines = wrapped(row.label, column.left - 40, size);
    return { lines, size, anchor: 'start', x: 0, y, fill, strong: fill === colour.rubric };
  });
  const printedValues = rows.flatMap(({ value, y, fill }): Label[] =>
    value === undefined
      ? []
      : [
          {
            lines: [printed(value, current.column)],
            size: 32,
            anchor: 'end',
            x: width - 4,
            y,
            fill,
            strong: true,
          },
        ],
  );
  return {
    width,
    height: bottom,
    marks: [
      drawStrokes(plumbs(current.ticks.map(at), top, bottom), { stroke: colour.rule, strokeWidth: 2 }),
      drawStrokes(
        levels(
          rows.map(({ y }) => y),
          column.left,
          column.right,
        ),
        { stroke: colour.rule, strokeWidth: 2 },
      ),
      axes.map((axis, index) => {
        const isCurrent = axis === current;
        const marks = rows.flatMap(({ values, y, fill }) => {
          const value = values[index];
          return value === undefined ? [] : [{ x: at(value), y, fill: isCurrent ? fill : colour.muted }];
        });
        return Plot.dot(marks, {
          ...pixels,
          r: isCurrent ? 13 : 9,
          symbol: symbols[index],
          fill: isCurrent ? ({ fill }: { fill: string }) => fill : colour.paper,
          stroke: isCurrent ? colour.paper : colour.muted,
          strokeWidth: isCurrent ? 1.5 : 3,
        });
      }),
      textMarks([...heads, ...names, ...printedValues]),
    ],
  };
}
