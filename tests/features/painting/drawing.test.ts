import { expect, test } from 'vitest';
import { drawingShape, outlined } from '../../../src/features/painting/drawing.ts';

const colours = { '--chart-ink': '#1f1d1a', '--chart-paper': '#fdfbf7' };
const drawing = (inside: string) =>
  `<svg viewBox="0 0 200 100" fill="currentColor"><title>Beds</title>${inside}</svg>`;

test('a drawing is painted with its letters as outlines, and its words for the ear left out', () => {
  const svg = outlined(drawing('<text x="10" y="20">Bed</text>'), colours, 400);
  expect(svg).not.toMatch(/<text|<title|var\(|currentColor/);
  expect(svg.match(/<path/g)).toHaveLength(3);
  expect(svg).toContain('width="400"');
  expect(svg).toContain('height="200"');
});

test('letters stand where their line is anchored, each line of several at its own height', () => {
  const places = (inside: string) =>
    [...outlined(drawing(inside), colours, 200).matchAll(/translate\((-?[\d.]+) (-?[\d.]+)\)/g)].map(
      ([, x, y]) => [Number(x), Number(y)],
    );
  expect(places('<text x="50" y="20">I</text>')[0]).toEqual([50, 20]);
  expect(places('<text x="50" y="20" text-anchor="end">I</text>')[0]?.[0]).toBeLessThan(50);
  const [first, second] = places(
    '<text font-size="10"><tspan x="0" y="5">I</tspan><tspan x="0" dy="1.2em">I</tspan></text>',
  );
  expect([first?.[1], second?.[1]]).toEqual([5, 17]);
});

test('all edges lie below all letters', () => {
  const svg = outlined(drawing('<text x="0" y="9" stroke="#fff" stroke-width="6">Bed</text>'), colours, 200);
  const group = svg.indexOf('stroke="none"');
  expect(svg.lastIndexOf('stroke-width="')).toBeLessThan(group);
  expect(svg.match(/<path/g)).toHaveLength(6);
});

test('an arrow to the right is drawn, which the typefaces’ files lack', () => {
  expect(outlined(drawing('<text x="0" y="9">Beds →</text>'), colours, 200)).toContain('rotate(90)');
});

test('a colour that nobody gave is told by its name', () => {
  expect(() => outlined(drawing('<path fill="var(--chart-leaf)"/>'), colours, 200)).toThrow(
    'A drawing uses --chart-leaf, which has no colour.',
  );
  expect(outlined(drawing('<path fill="var(--chart-leaf, #080)"/>'), colours, 200)).toContain('fill="#080"');
});

test('its shape is that of its view box', () => {
  expect(drawingShape(drawing(''))).toEqual({ width: 200, height: 100 });
});
