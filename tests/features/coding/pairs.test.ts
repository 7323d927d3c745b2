import { expect, test } from 'vitest';
import { pairsOf } from '../../../src/features/coding/pairs.ts';

test('Coders are compared two by two, and those with a chatbot apart from those without', () => {
  const coder = (name: string, a: string[], isMachine = false) => ({
    name,
    codes: new Map([
      ['a', a],
      ['b', []],
    ]),
    isMachine,
  });
  const { readers, machines } = pairsOf(
    [coder('You', ['trust']), coder('Anna', []), coder('Parrot', ['trust'], true), coder('Crow', [], true)],
    ['trust'],
  );
  const told = ({ one, other, compared, all }: (typeof readers)[0]) => [one, other, compared, all.observed];
  expect(readers.map(told)).toEqual([['You', 'Anna', 2, 0.5]]);
  expect(machines.map(told)).toEqual([
    ['You', 'Parrot', 2, 1],
    ['You', 'Crow', 2, 0.5],
    ['Anna', 'Parrot', 2, 0.5],
    ['Anna', 'Crow', 2, 1],
    ['Parrot', 'Crow', 2, 0.5],
  ]);
});
