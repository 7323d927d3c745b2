import { onceFor } from '../../../lib/once.ts';
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
  /** Our remark on the picture. */
  note?: string;
  /** SVG in the two arrangements, of which the page shows the one that fits. */
  narrow: string;
  wide: string;
}

/** Draws a table's picture; undefined for a table that has none. The same table always gets the same picture. */
export const drawChart = onceFor((table: Table): Drawing | undefined => {
  const { chart } = table;
  return (
    chart && {
      number: table.number,
      lead: chartLead(table) ?? '',
      summary: chartSummary(table),
      ...(chart.note !== undefined && { note: chart.note }),
      narrow: svgOf(table, chart, formats.narrow),
      wide: svgOf(table, chart, formats.wide),
    }
  );
});

/** A table’s picture in the arrangement of slides, drawn once. Many names crowd one another, and are set smaller. */
export const drawForSlide = onceFor((table: Table): string | undefined => {
  const { slide } = formats;
  return table.chart && svgOf(table, table.chart, table.rows.length > 12 ? { ...slide, size: 17 } : slide);
});

function svgOf(table: Table, chart: Chart, format: Format): string {
  const says = chartSummary(table).map(({ about, says }) => (about ? `${about}: ${says}` : says));
  return draw(plotOf(table, chart, format), {
    id: `${table.id}-${format.name}`,
    className: `chart-${format.name}`,
    title: `${table.number}, drawn: ${table.title}`,
    description: [chartLead(table) ?? '', ...says].join(' '),
  });
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
