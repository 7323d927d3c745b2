import { describe, expect, test } from 'vitest';
import { type Box, grown, isWithin, overlap } from '../../../../../src/features/tables/charts/labels/box.ts';
import type { Wanted } from '../../../../../src/features/tables/charts/labels/candidates.ts';
import { placeLabels } from '../../../../../src/features/tables/charts/labels/place-labels.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };
const mark = (x: number, y: number, width = 90): Wanted => ({
  x,
  y,
  radius: 4,
  shapes: [{ width, height: 18 }],
});

describe('a label', () => {
  test('stands right of its mark, on the same line, where there is room', () => {
    const [label] = placeLabels([mark(100, 100)], frame) ?? [];
    expect(label?.leader).toBeUndefined();
    expect(label?.box.x).toBeGreaterThan(104);
    expect((label?.box.y ?? 0) + 9).toBeCloseTo(100);
  });

  test('stands left of a mark at the frame’s right edge', () => {
    const [label] = placeLabels([mark(390, 100)], frame) ?? [];
    expect((label?.box.x ?? 0) + 90).toBeLessThan(386);
  });

  test('takes another of its shapes where the first does not fit', () => {
    const narrow = { ...frame, width: 120 };
    const shapes = [
      { width: 150, height: 18 },
      { width: 80, height: 36 },
    ];
    expect(placeLabels([{ x: 10, y: 100, radius: 4, shapes }], narrow)?.[0]?.shape).toBe(1);
  });

  test('that has to go far is joined to its mark by a stroke', () => {
    const standing: Box[] = [{ x: 50, y: 50, width: 100, height: 100 }];
    const [label] = placeLabels([mark(100, 100, 40)], frame, standing) ?? [];
    expect(label?.leader).toBeDefined();
    expect(standing.some((other) => overlap(other, label?.box ?? other))).toBe(false);
  });
});

describe('many labels', () => {
  const marks = Array.from({ length: 14 }, (_, index) => mark(20 + (index % 4) * 12, 30 + index * 17, 110));
  const placed = placeLabels(marks, frame) ?? [];

  test('all find a place', () => {
    expect(placed.length).toBe(marks.length);
  });

  test('keep within the frame', () => {
    expect(placed.filter(({ box }) => !isWithin(box, frame))).toEqual([]);
  });

  test('keep clear of each other and of every mark', () => {
    const boxes = placed.map(({ box }) => box);
    const dots = marks.map(({ x, y }) => grown({ x, y, width: 0, height: 0 }, 4));
    const clashes = boxes.filter((box, index) =>
      [...boxes.slice(index + 1), ...dots].some((other) => overlap(box, other)),
    );
    expect(clashes).toEqual([]);
  });

  test('stand in the same places every time', () => {
    expect(placeLabels(marks, frame)).toEqual(placed);
  });
});

test('where there is no room for all labels, there are no places', () => {
  expect(placeLabels([mark(20, 20), mark(21, 21)], { ...frame, width: 120, height: 30 })).toBeUndefined();
});
