import { describe, expect, test } from 'vitest';
import {
  answersFor,
  canBeMean,
  smallestSample,
  unanimousUpTo,
  voices,
} from '../../../src/book/figures/answers.ts';
import { entries } from '../../../src/book/figures/arithmetic.ts';
import { sharing } from '../allotment-tables.ts';

describe('A whole-number percentage', () => {
  test('stands for one number of answers in a small society', () => {
    expect(answersFor(67, 3)).toEqual([2]);
    expect(answersFor(17, 6)).toEqual([1]);
  });

  test('stands for none where no share rounds to it', () => {
    expect(answersFor(17, 5)).toEqual([]);
  });

  test('stands for several in a large one', () => {
    expect(answersFor(50, 300)).toEqual([149, 150, 151]);
  });

  test('may have been rounded up or down from the middle', () => {
    expect([answersFor(12, 8), answersFor(13, 8)]).toEqual([[1], [1]]);
  });

  test('never stands for fewer than none or more than all', () => {
    expect([answersFor(0, 10), answersFor(100, 10)]).toEqual([[0], [10]]);
  });
});

describe('A column of percentages', () => {
  test('tells the smallest number of answers behind it', () => {
    expect(smallestSample([67, 33, 17])).toBe(6);
    expect(smallestSample([50])).toBe(2);
    expect(smallestSample([1, 99])).toBe(67);
  });

  test('tells the next number after that', () => {
    expect(smallestSample([67, 33, 17], 6)).toBe(12);
  });

  test('is possible for a hundred answers at the latest', () => {
    expect(smallestSample(Array.from({ length: 101 }, (_, percent) => percent))).toBeLessThanOrEqual(100);
  });

  test('must be whole percentages', () => {
    expect(() => smallestSample([12.5])).toThrow('12.5 is not a whole percentage between 0 and 100.');
    expect(() => smallestSample([120])).toThrow('120 is not a whole percentage');
  });

  test('shows which rows rest on one voice, and leaves out those that rest on none', () => {
    const column = entries(sharing, 'share');
    const named = (most: number) => voices(column, 6, most).map(({ row }) => row.id);
    expect(named(1)).toEqual(['seeds', 'water', 'sheds']);
    expect(named(2)).toEqual(['compost', 'seeds', 'water', 'sheds']);
  });
});

describe('A mean of whole-number ratings', () => {
  test('is whole when one person gave it', () => {
    expect(canBeMean(3, 1, 1)).toBe(true);
    expect(canBeMean(3.5, 1, 1)).toBe(false);
  });

  test('can have a decimal when enough people gave it', () => {
    expect([1, 2, 3, 4, 5, 6, 7].filter((answers) => canBeMean(1.9, answers, 1))).toEqual([7]);
    expect(canBeMean(3.3, 3, 1)).toBe(true);
  });

  test('at the end of its scale proves that all agreed only in a group of limited size', () => {
    expect(unanimousUpTo(1)).toBe(19);
    expect(unanimousUpTo(0)).toBe(1);
  });
});
