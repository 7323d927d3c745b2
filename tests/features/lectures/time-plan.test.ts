import { describe, expect, test } from 'vitest';
import { lengthOf, slidesIn, timePlan } from '../../../src/features/lectures/time-plan.ts';

const body = `
<Slide id="leaks" title="Where it leaks">

- A drip.

</Slide>

<Slide title="Who mends it" id="menders">

- Whoever is wet.

</Slide>
`;
const plan = [
  { minutes: 5, what: 'Opening', slides: [] },
  { minutes: 20, what: 'The argument', slides: ['leaks', 'menders'] },
  { minutes: 15, what: 'In pairs', slides: [] },
];

describe('a session’s plan', () => {
  test('runs on from part to part', () => {
    expect(timePlan({ plan, body }).map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, 25],
      [25, 40],
    ]);
  });

  test('gives the slides their titles', () => {
    expect(timePlan({ plan, body })[1]?.slides).toEqual([
      { id: 'leaks', title: 'Where it leaks' },
      { id: 'menders', title: 'Who mends it' },
    ]);
  });

  test('says which slides there are where it names one that is not there', () => {
    const wrong = [{ minutes: 5, what: 'Opening', slides: ['drip'] }];
    expect(() => timePlan({ plan: wrong, body })).toThrow('no slide “drip”. Known: leaks, menders');
  });

  test('is as long as its parts together', () => {
    expect(lengthOf({ plan })).toBe(40);
  });
});

test('a session’s slides are found in the order of its text, however their attributes are ordered', () => {
  expect(slidesIn(body).map(({ id }) => id)).toEqual(['leaks', 'menders']);
});
