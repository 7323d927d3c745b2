import type { Lecture } from '../../book/schema/lecture.ts';
import { passagesOf } from '../../book/passages.ts';
import { find } from '../../lib/find.ts';

/** A part of a session with its place in the whole, in minutes from the start. */
export interface PlannedPart {
  what: string;
  minutes: number;
  from: number;
  to: number;
  slides: { id: string; title: string }[];
}

/** A slide of a session: its id, which is its address, and its title. */
interface SlideName {
  id: string;
  title: string;
}

/** The parts of a session in order, each with the minutes that have run when it begins and when it ends. */
export function timePlan(lecture: Pick<Lecture, 'plan' | 'body'>): PlannedPart[] {
  const slides = slidesIn(lecture.body);
  let from = 0;
  return lecture.plan.map(({ minutes, what, slides: shown }) => {
    const part = { what, minutes, from, to: from + minutes };
    from += minutes;
    return { ...part, slides: shown.map((id) => find(slides, id, 'slide')) };
  });
}

/** How long a session takes: what the minutes of its plan add up to. */
export function lengthOf({ plan }: Pick<Lecture, 'plan'>): number {
  return plan.reduce((total, { minutes }) => total + minutes, 0);
}

/** A session in less time: its parts, how long they take together, and the slides that are left out. */
interface ShortPlan {
  minutes: number;
  parts: PlannedPart[];
  without: SlideName[];
}

/** The plan for less time, in a session that has one. */
export function shortPlan({ plan, body }: Pick<Lecture, 'plan' | 'body'>): ShortPlan | undefined {
  if (plan.every(({ short }) => !short)) return undefined;
  const parts = plan.map(({ short, ...part }) => ({
    ...part,
    minutes: short?.minutes ?? part.minutes,
    slides: part.slides.filter((id) => !short?.without.includes(id)),
  }));
  const without = new Set(plan.flatMap(({ short }) => short?.without ?? []));
  return {
    minutes: lengthOf({ plan: parts }),
    parts: timePlan({ plan: parts, body }),
    without: slidesIn(body).filter(({ id }) => without.has(id)),
  };
}

/** The slides of a session’s body, in order. */
export function slidesIn(body: string): SlideName[] {
  return passagesOf(body).slides.map(({ id = '', title }) => ({ id, title }));
}
