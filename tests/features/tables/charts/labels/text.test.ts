import { describe, expect, test } from 'vitest';
import { textWidth, wrapped } from '../../../../../src/features/tables/charts/labels/text.ts';

describe('A text', () => {
  test('grows with its size', () => {
    expect(textWidth('allotment', 32)).toBeCloseTo(2 * textWidth('allotment', 16));
  });

  test('takes the widest character’s room for one that is not known', () => {
    expect(textWidth('щ', 10)).toBeGreaterThanOrEqual(textWidth('W', 10));
  });
});

describe('Wrapping', () => {
  test('leaves alone what fits', () => {
    expect(wrapped('Taking turns', 200, 16)).toEqual(['Taking turns']);
  });

  test('evens the lines out, so that no word is left over', () => {
    expect(wrapped('Carrying water in heavy cans', 150, 16)).toEqual(['Carrying water', 'in heavy cans']);
  });

  test('may break after a stroke, for want of a blank', () => {
    expect(wrapped('watering/carrying', 80, 16)).toEqual(['watering/', 'carrying']);
  });

  test('breaks no word, however narrow the line', () => {
    expect(wrapped('self-watering containers', 20, 16)).toEqual(['self-watering', 'containers']);
  });
});
