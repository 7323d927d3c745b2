import { describe, expect, test } from 'vitest';
import { grown, isWithin, overlap } from '../../../../src/features/tables/charts/labels/box.ts';
import { drawChart } from '../../../../src/features/tables/charts/chart.ts';
import { frameOf, root, textBoxes } from './read-svg.ts';
import { tables } from './shed-tables.ts';

const drawings = Object.entries(tables).flatMap(([kind, table]) => {
  const drawing = drawChart(table);
  return (['narrow', 'wide'] as const).map((format) => ({
    kind,
    format,
    table,
    svg: drawing?.[format] ?? '',
  }));
});

describe.each(drawings)('the $format picture of a $kind table', ({ kind, format, table, svg }) => {
  const texts = textBoxes(svg);

  test('says everything within its frame', () => {
    const frame = grown(frameOf(svg), 0.1);
    expect(texts.filter((text) => !isWithin(text, frame)).map(({ text }) => text)).toEqual([]);
  });

  test('lets no words run into others', () => {
    const clashes = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  test('names every row', () => {
    const said = texts
      .map(({ text }) => text)
      .join(' ')
      .replaceAll(';', '');
    expect(table.rows.filter(({ label }) => !said.includes(label)).map(({ label }) => label)).toEqual([]);
  });

  test('is set in letters of at least 12 pixels, on a phone of 320 pixels too', () => {
    const shrunk = format === 'narrow' ? 288 / frameOf(svg).width : 1;
    expect(Math.min(...texts.map(({ size }) => size)) * shrunk).toBeGreaterThanOrEqual(12);
  });

  test('has a name and a description', () => {
    const drawing = root(svg);
    expect(drawing.getAttribute('role')).toBe('img');
    for (const name of ['title', 'desc']) {
      const element = drawing.querySelector(name);
      expect(element?.id).toBe(`${kind}-${format}-${name}`);
      expect(element?.textContent).not.toBe('');
      expect(drawing.outerHTML).toMatch(new RegExp(`aria-(labelled|described)by="${element?.id}"`));
    }
  });

  test('may stand in a page with a strict policy and takes its colours', () => {
    expect(svg).not.toMatch(/<style|style=|<script|\son\w+=|font-family/);
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(
      colours.filter((one) => !/^(none|currentColor|var\(--chart-[a-z0-9-]+\))$/.test(one ?? '')),
    ).toEqual([]);
  });

  test('comes out the same every time', () => {
    expect(drawChart(structuredClone(table))?.[format]).toBe(svg);
  });
});

test('a table without a chart has no picture', () => {
  expect(drawChart({ ...tables.ranking, chart: undefined })).toBeUndefined();
});

test('a chart that names no column of its table says which columns there are', () => {
  const chart = { kind: 'ranking', column: 'beauty' } as const;
  expect(() => drawChart({ ...tables.ranking, chart })).toThrow(
    'There is no column of Table 1 “beauty”. Known: use.',
  );
});

test('points too crowded to be named stand as strips, a line a row', () => {
  const dots = root(drawChart(tables.crowd)?.narrow ?? '').querySelectorAll('circle');
  expect(dots.length).toBe(2 * tables.crowd.rows.length);
});

test('rows with the same two figures share a point, whose area says how many they are', () => {
  const dots = [...root(drawChart(tables.scatter)?.wide ?? '').querySelectorAll('circle')];
  const areas = dots.map((dot) => Number(dot.getAttribute('r')) ** 2).sort((a, b) => a - b);
  expect(dots.length).toBe(tables.scatter.rows.length - 1);
  expect((areas.at(-1) ?? 0) / (areas[0] ?? 1)).toBeCloseTo(2, 1);
});

test('a row’s marks are joined by as many strokes as there are gaps between them', () => {
  const svg = root(drawChart(tables.matrix)?.wide ?? '');
  const joined = [...svg.querySelectorAll('path')].filter((path) =>
    path.closest('[stroke="var(--chart-stroke)"]'),
  );
  expect(joined.length).toBe(1 + 2 + 2);
});
