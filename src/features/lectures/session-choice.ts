import type { Lecture } from '../../book/schema/lecture.ts';
import { lengthOf, shortPlan } from './time-plan.ts';

/** A length that a lecturer may have, as a choice. */
interface SessionLength {
  id: string;
  name: string;
  /** The longest session that fits, in minutes. */
  most: number;
}

/**
 * The choices of length that distinguish sessions: any, those of plans for less time, then those of full half hours that
 * some fit into and others don’t.
 */
export function sessionLengths(lectures: readonly Pick<Lecture, 'plan' | 'body'>[]): SessionLength[] {
  const halves = lectures.map((lecture) => Math.ceil(lengthOf(lecture) / 30) * 30);
  const longest = Math.max(0, ...halves);
  const short = lectures.flatMap((lecture) => shortPlan(lecture)?.minutes ?? []);
  const lengths = new Set([...short, ...halves.filter((minutes) => minutes < longest)]);
  return [
    { id: 'any', name: 'Any length', most: Infinity },
    ...[...lengths]
      .toSorted((a, b) => a - b)
      .map((minutes) => ({
        id: String(minutes),
        name: short.includes(minutes) ? `${minutes} minutes` : `Up to ${minutes} minutes`,
        most: minutes,
      })),
  ];
}

/** Whether a session can be held in so many minutes, as it is or by its plan for less time. */
export function fitsInto(lecture: Pick<Lecture, 'plan' | 'body'>, most: number): boolean {
  return Math.min(lengthOf(lecture), shortPlan(lecture)?.minutes ?? Infinity) <= most;
}

/** The parts of a session, and which of them is its activity: the part as long as that is planned for, or the longest. */
export function sessionPlan({ plan, activity }: Pick<Lecture, 'plan' | 'activity'>) {
  const longest = Math.max(...plan.map(({ minutes }) => minutes));
  const found =
    plan.find(({ what }) => /\bactivity\b/i.test(what)) ??
    plan.find(({ minutes }) => minutes === activity.minutes) ??
    plan.find(({ minutes }) => minutes === longest);
  return plan.map((part) => ({ minutes: part.minutes, what: part.what, isActivity: part === found }));
}
