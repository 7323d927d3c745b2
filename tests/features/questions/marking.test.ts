import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markChoice, markEach, markNumber, readNumber } from '../../../src/features/questions/marking.ts';
import { mixed } from '../../../src/features/questions/questions.ts';

describe('ticks among options', () => {
  const right = [true, false, true, false];

  test('are right when exactly the right ones are ticked, and then every option is marked', () => {
    expect(markChoice(right, [true, false, true, false])).toEqual({
      right: true,
      fields: right,
      words: 'Right.',
    });
  });

  test('are told apart without a word on what is not ticked', () => {
    expect(markChoice(right, [true, true, false, false])).toEqual({
      right: false,
      fields: [true, false, undefined, undefined],
      words: 'Not yet: 1 right, 1 wrong, 1 still to find.',
    });
  });

  test('that are all wrong, or none, are told so', () => {
    expect(markChoice(right, [false, true, false, false]).words).toBe('Not right.');
    expect(markChoice(right, [])).toMatchObject({ right: false, words: 'Choose an answer first.' });
  });

  test('of every box are never right while one of them is wrong', () => {
    expect(
      markChoice(
        right,
        right.map(() => true),
      ),
    ).toMatchObject({ right: false, words: 'Not yet: 2 right, 2 wrong.' });
  });
});

describe('partners and orders', () => {
  test('are marked place by place', () => {
    expect(markEach(['a', 'b', 'c'], ['a', 'c', 'b'])).toEqual({
      right: false,
      fields: [true, false, false],
      words: 'Not yet: 1 of 3 is right.',
    });
    expect(markEach(['a', 'b'], ['a', 'b'])).toMatchObject({ right: true, words: 'Right.' });
  });

  test('are never shown in the right order, and always whole', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 8 }), (right) => {
        const shown = mixed(right);
        expect(shown).not.toEqual(right);
        expect(shown.toSorted()).toEqual(right.toSorted());
      }),
    );
  });
});

describe('figures', () => {
  test.each([
    ['2.5', 2.5],
    [' 2,5 ', 2.5],
    ['60 %', 60],
    ['−3', -3],
    ['.5', 0.5],
    ['', undefined],
    ['2.5 or 3', undefined],
    ['1e3', undefined],
    ['<b>2</b>', undefined],
  ])('“%s” is read as %s', (text, figure) => expect(readNumber(text)).toBe(figure));

  test('are right within the tolerance, its edge included', () => {
    expect(markNumber('2.5', 0, '2.50').right).toBe(true);
    expect(markNumber('2.5', 0, '2.4').right).toBe(false);
    expect(markNumber('0.3', 0.1, '0.2').right).toBe(true);
    expect(markNumber('60', 5, '54.9')).toEqual({ right: false, fields: [false], words: 'Not right.' });
  });

  test('that are none are asked for again and count as no attempt', () => {
    expect(markNumber('2.5', 0, 'two')).toEqual({
      right: false,
      fields: [undefined],
      words: 'Write a figure, such as 2.5.',
    });
  });
});
