import * as Plot from '@observablehq/plot';
import type { ChartOf } from '../../../book/schema/evidence/chart.ts';
import type { Table } from '../../../book/schema/evidence/table.ts';
import { type Axis, axisOf } from './axis.ts';
import { type Stroke, grown } from './labels/box.ts';
import { colour } from './colours.ts';
import type { Format } from './format.ts';
import { type Ground, groundOf } from './ground.ts';
import { type Label, boxOf, extent, textMarks } from './labels/label.ts';
import { drawStrokes, pixels } from './pixels.ts';
import { placeLabels } from './labels/place-labels.ts';
import { sideBySide } from './side-by-side.ts';
import { wrapped } from './labels/text.ts';

/**
 * Two columns against each other, every point named beside it; rows with the same two values share a point. Where the
 * points are too crowded to be named, the columns are side by side instead.
 */
export function scatter(table: Table, chart: ChartOf<'scatter'>, format: Format): Plot.PlotOptions {
  const [x, y] = [axisOf(table, chart.x), axisOf(table, chart.y)];
  const points = pointsOf(table, x, y);
  const [least, most] = heights(points, format);
  for (let height = least; height <= most; height += 40) {
    const ground = groundOf(x, y, height, format);
    const names = namesOf(points, ground, format);
    if (names) return plot(points, names, ground);
  }
  return sideBySide(table, [x, y], format);
}

/** How high the field may be: the names must not fill more than a quarter of it. */
function heights(points: readonly Point[], { name, width, size }: Format): [number, number] {
  const areas = points.map((point) => {
    const [lines = []] = shapesOf(point, width, size);
    const { width: across, height } = extent(lines, size);
    return across * height;
  });
  const least = (4 * areas.reduce((sum, area) => sum + area, 0)) / width;
  const [lowest, highest] = { narrow: [1, 1.4], wide: [0.6, 1.2], slide: [0.34, 0.8] }[name] as [
    number,
    number,
  ];
  return [Math.max(least, lowest * width), highest * width];
}

interface Point {
  x: number;
  y: number;
  rows: string[];
}

function pointsOf({ rows }: Table, x: Axis, y: Axis): Point[] {
  const points = rows.flatMap((row): Point[] => {
    const [across, up] = [x.valueIn(row), y.valueIn(row)];
    return across === undefined || up === undefined ? [] : [{ x: across, y: up, rows: [row.label] }];
  });
  const places = Map.groupBy(points, (point) => `${point.x} ${point.y}`);
  return [...places.values()].map(([first, ...others]) => ({
    ...(first as Point),
    rows: [first as Point, ...others].flatMap((point) => point.rows),
  }));
}

interface Names {
  labels: Label[];
  leaders: Stroke[];
}

function namesOf(points: readonly Point[], ground: Ground, { width, size }: Format): Names | undefined {
  const wanted = points.map((point) => {
    const texts = shapesOf(point, width, size);
    const shapes = texts.map((lines) => {
      const { width: across, height } = extent(lines, size);
      return { width: across + 4, height };
    });
    return { ...ground.at(point.x, point.y), radius: radiusOf(point), texts, shapes };
  });
  const placed = placeLabels(wanted, grown(ground.field, 4), ground.labels.map(boxOf));
  if (!placed) return undefined;
  return {
    leaders: placed.flatMap(({ leader }) => (leader ? [leader] : [])),
    labels: placed.map(({ box, shape, leader }, index): Label => {
      const { x = 0, texts = [] } = wanted[index] ?? {};
      const place = { size, lines: texts[shape] ?? [], y: box.y + box.height / 2 };
      // A name is set from the side on which its point is.
      const centre = box.x + box.width / 2;
      if (!leader && Math.abs(x - centre) < box.width / 4) return { ...place, anchor: 'middle', x: centre };
      if (x < centre) return { ...place, anchor: 'start', x: box.x };
      return { ...place, anchor: 'end', x: box.x + box.width };
    }),
  };
}

/** A name's ways to be broken into lines. Rows that share a point are listed, each from a new line. */
function shapesOf({ rows }: Point, width: number, size: number): string[][] {
  const texts = [0.45, 0.36, 0.28].map((part) =>
    rows.flatMap((row, index) => wrapped(index < rows.length - 1 ? `${row};` : row, part * width, size)),
  );
  return texts.filter((lines, index) => lines.length !== texts[index - 1]?.length);
}

function plot(points: readonly Point[], { labels, leaders }: Names, ground: Ground): Plot.PlotOptions {
  const dots = points.map((point) => ({ ...ground.at(point.x, point.y), radius: radiusOf(point) }));
  return {
    width: ground.width,
    height: ground.height,
    marks: [
      ground.lines,
      drawStrokes(leaders, { stroke: colour.muted, strokeWidth: 1 }),
      Plot.dot(dots, { ...pixels, r: { value: 'radius', scale: null }, fill: colour.stroke }),
      textMarks([...ground.labels, ...labels]),
    ],
  };
}

/** A point for several rows is larger: its area grows with their number. */
const radiusOf = ({ rows }: Point) => 4.5 * Math.sqrt(rows.length);
