import type * as Plot from '@observablehq/plot';
import type { Row, Table } from '../../../book/schema/evidence/table.ts';
import { printed } from '../../../book/figures/values.ts';
import type { Axis } from './axis.ts';
import type { Format } from './format.ts';
import { textMarks } from './labels/label.ts';
import { ladderOf } from './ladder.ts';
import { type ScaleHead, scaleHead, scaleLines } from './scale-head.ts';
import { type Strip, stripLabels, stripMarks } from './strip.ts';

/** Columns as strips beside each other, a line a row, in the table's order. */
export function sideBySide({ rows }: Table, axes: readonly Axis[], format: Format): Plot.PlotOptions {
  const { width, size } = format;
  const part = width / axes.length;
  const heads = axes.map((axis, index) => ({
    axis,
    head: scaleHead(axis, {
      title: axis.title,
      titleLeft: index * part,
      left: index * part + 6,
      right: (index + 1) * part - 38,
      end: (index + 1) * part - 6,
      size,
    }),
  }));
  const top = Math.max(...heads.map(({ head }) => head.bottom));
  const columns = heads.map(({ axis, head }) => ({ axis, head: lowered(head, top) }));
  const { rungs, names, bottom } = ladderOf<Row>(
    {
      items: rows,
      name: ({ label }) => label,
      top: top + 6,
      room: () => ({ above: size * 0.7, below: size * 0.9 }),
      named: 'above',
      inset: { left: 0, right: 0 },
    },
    format,
  );
  const strips = columns.flatMap(({ axis, head }) =>
    rungs.flatMap(({ item, y }): Strip[] => {
      const value = axis.valueIn(item);
      if (value === undefined) return [];
      return [{ from: head.at(axis.range[0]), to: head.at(value), y, printed: printed(value, axis.column) }];
    }),
  );
  return {
    width,
    height: bottom,
    marks: [
      columns.map(({ axis, head }) => scaleLines(axis, head, bottom)),
      stripMarks(strips),
      textMarks([...columns.flatMap(({ head }) => head.labels), ...names, ...stripLabels(strips, size)]),
    ],
  };
}

/** Heads of different heights are on one line. */
const lowered = (head: ScaleHead, bottom: number): ScaleHead => ({
  ...head,
  bottom,
  labels: head.labels.map((label) => ({ ...label, y: label.y + bottom - head.bottom })),
});
