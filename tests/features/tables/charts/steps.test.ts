import { expect, test } from 'vitest';
import { overlap } from '../../../../src/features/tables/charts/labels/box.ts';
import { chartSteps } from '../../../../src/features/tables/charts/steps.ts';
import { textBoxes } from './read-svg.ts';
import { tables } from './shed-tables.ts';

test('groups on one scale come one after another, each with its figures', () => {
  const steps = chartSteps(tables.dots);
  expect(steps.length).toBeGreaterThan(1);
  for (const { svg } of steps) expect(svg).not.toMatch(/<style|style=|<script/);
  const values = steps.map(({ svg }) => textBoxes(svg).filter(({ text }) => /^\d+\.\d$/.test(text)).length);
  expect(values.every((count) => count > 0)).toBe(true);
});

test('a picture without groups comes whole, one of marks not at all', () => {
  expect(chartSteps(tables.scatter)).toHaveLength(1);
  expect(chartSteps(tables.ranking)).toHaveLength(1);
  expect(chartSteps(tables.matrix)).toEqual([]);
});

test('letters are at least 24 pixels high on a screen of 1080, and no words run into others', () => {
  for (const { svg } of chartSteps(tables.dots)) {
    const texts = textBoxes(svg);
    const onScreen = 1920 / 1280;
    expect(Math.min(...texts.map(({ size }) => size)) * onScreen).toBeGreaterThanOrEqual(24);
    const clashes = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
    );
    expect(clashes).toEqual([]);
  }
});
