import { describe, expect, test } from 'vitest';
import { fitsInto, sessionLengths } from '../../../src/features/lectures/session-choice.ts';
import { lengthOf, shortPlan, slidesIn, timePlan } from '../../../src/features/lectures/time-plan.ts';

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

describe('a session’s plan for less time', () => {
  const shorter = plan.map((part) =>
    part.minutes === 20 ? { ...part, short: { minutes: 12, without: ['leaks'] } } : part,
  );

  test('shortens the parts that say how, and leaves out their slides', () => {
    expect(shortPlan({ plan: shorter, body })).toEqual({
      minutes: 32,
      parts: [
        { what: 'Opening', minutes: 5, from: 0, to: 5, slides: [] },
        {
          what: 'The argument',
          minutes: 12,
          from: 5,
          to: 17,
          slides: [{ id: 'menders', title: 'Who mends it' }],
        },
        { what: 'In pairs', minutes: 15, from: 17, to: 32, slides: [] },
      ],
      without: [{ id: 'leaks', title: 'Where it leaks' }],
    });
  });

  test('is not there where no part says how', () => {
    expect(shortPlan({ plan, body })).toBeUndefined();
  });

  test('is a choice of its own among the lengths, which the whole session does not fit into', () => {
    const [long, short] = [
      { plan, body },
      { plan: shorter, body },
    ];
    const lengths = sessionLengths([long, short, { plan: [...plan, ...plan], body }]);
    expect(lengths.map(({ name }) => name)).toEqual(['Any length', '32 minutes', 'Up to 60 minutes']);
    expect([long, short].map((session) => fitsInto(session, 32))).toEqual([false, true]);
  });
});

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
