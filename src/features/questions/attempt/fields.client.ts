import type { Mark } from '../marking.ts';

/** What a question is attempted with. */
export interface Fields {
  /** What is in the place of the question’s choices. */
  place: HTMLElement;
  /** Reads the attempt and marks it. */
  mark: () => Mark;
  /** Says beside each field what it is worth; takes that away again where there is no mark. */
  show: (mark?: Mark) => void;
  /** Starts again. */
  clear: () => void;
  /** Where a new attempt begins. */
  first: () => HTMLElement | undefined;
}
