import type * as Plot from '@observablehq/plot';
import type { Chart } from '../../../book/schema/evidence/chart.ts';
import type { Table } from '../../../book/schema/evidence/table.ts';
import { chartLead, chartSummary, type Saying } from './chart-words.ts';
import { dots } from './dots.ts';
import { draw } from './draw.ts';
import { type Format, formats } from './format.ts';
import { matrix } from './matrix.ts';
import { ranking } from './ranking.ts';
import { scatter } from './scatter.ts';

/** A table's picture, ready to be put into a page. */
export interface Drawing {
  /** As cited: “Table 3”. */
  number: string;
  /** What is drawn, and what there is to see: made from the table’s figures. */
  lead: string;
  summary: readonly Saying[];
  /** A remark of ours on the picture. */
  note?: string;
  /** SVG in the two arrangements, of which the page shows the one that fits. */
  narrow: string;
  wide: string;
}

/** Draws a table's picture; undefined for a table that has none. The same table always gets the same picture. */
export function drawChart(table: Table): Drawing | undefined {
  const { chart } = table;
  if (!chart) return undefined;
  const drawing = known.get(table) ?? drawn(table, chart);
  known.set(table, drawing);
  return drawing;
}

/** A table stands on several pages; its names have to be placed but once. */
const known = new WeakMap<Table, Drawing>();

function drawn(table: Table, chart: Chart): Drawing {
  const summary = chartSummary(table);
  const lead = chartLead(table) ?? '';
  const svg = (format: Format) =>
    draw(plotOf(table, chart, format), {
      id: `${table.id}-${format.name}`,
      className: `chart-${format.name}`,
      title: `${table.number}, drawn: ${table.title}`,
      description: [lead, ...summary.map(({ about, says }) => (about ? `${about}: ${says}` : says))].join(
        ' ',
      ),
    });
  return {
    number: table.number,
    lead,
    summary,
    ...(chart.note !== undefined && { note: chart.note }),
    narrow: svg(formats.narrow),
    wide: svg(formats.wide),
  };
}

function plotOf(table: Table, chart: Chart, format: Format): Plot.PlotOptions {
  switch (chart.kind) {
    case 'matrix':
      return matrix(table, format);
    case 'scatter':
      return scatter(table, chart, format);
    case 'dots':
      return dots(table, chart, format);
    case 'ranking':
      return ranking(table, chart, format);
  }
}
