import { asking, type Candidate } from '../candidate.ts';

/** Always the same work, searching nothing: how much its times differ is how much the machine was disturbed. */
export const candidate: Candidate = {
  load: () => ({
    ask: () =>
      asking(
        () => {
          let sum = 0;
          for (let turn = 0; turn < 200_000; turn += 1) sum = Math.imul(sum ^ turn, 31);
          return sum;
        },
        () => ({ ids: [] }),
      ),
  }),
};
