import type { CslItem } from '../../book/schema/csl.ts';
import type { Lecture } from '../../book/schema/lecture.ts';
import { timePlan } from '../lectures/index.ts';

/** A slide of a deck, and when the plan has it: minutes from the session’s start. */
export interface DeckStop {
  id: string;
  from: number;
  to: number;
  /** What the plan calls the part it is in. */
  part: string;
}

/** Ids of the slides that every deck adds to its body’s; our slides’ ids begin like this, and no author’s may. */
export const deckIds = {
  title: 'deck-title',
  outcomes: 'deck-outcomes',
  discussion: (question: string) => `deck-discuss-${question}`,
  /** @param part of an activity whose steps want more than one slide, from 0 */
  activity: (part = 0) => (part === 0 ? 'deck-activity' : `deck-activity-${part + 1}`),
  /** A step of a table’s picture, from 0, after the slide that shows the table. */
  drawn: (slide: string, step: number) => `${slide}-drawn-${step + 1}`,
  end: 'deck-end',
} as const;

/**
 * The slides of a session’s deck in the order shown, timed by the session’s plan: what comes before the first part with
 * slides opens the deck, what comes after the last closes it with the questions to discuss, and a part without slides in
 * between stays on the slide before it. The slides of a part share its minutes equally.
 */
export function deckStops(lecture: Session): DeckStop[] {
  const parts = shownParts(lecture);
  const isShown = ({ ids }: { ids: string[] }) => ids.length > 0;
  const [first, last] = [parts.findIndex(isShown), parts.findLastIndex(isShown)];
  const stops = shared([deckIds.title, deckIds.outcomes], span(parts.slice(0, Math.max(first, 0)), 0));
  for (const part of parts.slice(Math.max(first, 0), last + 1)) {
    const before = stops.at(-1);
    if (isShown(part)) stops.push(...shared(part.ids, part));
    else if (before) before.to = part.to;
  }
  const discussions = lecture.discussion.map(({ id }) => deckIds.discussion(id));
  return [
    ...stops,
    ...shared([...discussions, deckIds.end], span(parts.slice(last + 1), stops.at(-1)?.to ?? 0)),
  ];
}

/** The stops with those of pictures that are built up: they share the time of the slide that they follow. */
export function withSteps(stops: readonly DeckStop[], stepsAfter: (slide: string) => number): DeckStop[] {
  return stops.flatMap((stop) => {
    const steps = Array.from({ length: stepsAfter(stop.id) }, (_, step) => deckIds.drawn(stop.id, step));
    return shared([stop.id, ...steps], stop);
  });
}

/** The slide of the body after which the deck shows the activity: the last before it in the plan. */
export function activityFollows(lecture: Session): string | undefined {
  const parts = shownParts(lecture);
  const place = parts.findIndex(({ ids }) => ids.includes(deckIds.activity()));
  return parts
    .slice(0, place)
    .flatMap(({ ids }) => ids)
    .at(-1);
}

/** The steps of an activity, split over as many slides as they need: a slide holds a limited number of words. */
export function activitySteps({
  steps,
}: Pick<Lecture['activity'], 'steps'>): { first: number; steps: string[] }[] {
  const words = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length;
  const slides = Math.ceil(words(steps) / wordsOnSlide);
  const each = words(steps) / slides;
  const parts = Map.groupBy(steps, (_, index) =>
    Math.min(slides - 1, Math.floor(words(steps.slice(0, index).concat('')) / each)),
  );
  let first = 1;
  return [...parts.values()].map((some) => ({ first: (first += some.length) - some.length, steps: some }));
}

const wordsOnSlide = 85;

type Session = Pick<Lecture, 'plan' | 'body' | 'discussion' | 'activity'>;

/**
 * The parts of the plan with the slides shown in each. The activity is the part without slides that takes as long as it,
 * the last of them if there are several; a plan without such a part has it at its end.
 */
function shownParts(lecture: Session): (Span & { ids: string[] })[] {
  const parts = timePlan(lecture).map(({ what, slides, ...times }) => ({
    ...times,
    part: what,
    ids: slides.map(({ id }) => id),
  }));
  const activity = parts.findLast(
    ({ ids, minutes }) => ids.length === 0 && minutes === lecture.activity.minutes,
  );
  const end = parts.at(-1)?.to ?? 0;
  const shown = activitySteps(lecture.activity).map((_, part) => deckIds.activity(part));
  if (activity) activity.ids.push(...shown);
  else parts.push({ minutes: 0, from: end, to: end, part: lecture.activity.title, ids: shown });
  return parts;
}

interface Span {
  from: number;
  to: number;
  part: string;
}

/** Several parts as one stretch of time; none of them takes none. */
function span(parts: readonly Span[], otherwise: number): Span {
  return {
    from: parts[0]?.from ?? otherwise,
    to: parts.at(-1)?.to ?? otherwise,
    part: parts.map(({ part }) => part).join(' · '),
  };
}

function shared(ids: readonly string[], { from, to, part }: Span): DeckStop[] {
  const each = (to - from) / ids.length;
  return ids.map((id, index) => ({ id, from: from + index * each, to: from + (index + 1) * each, part }));
}

/** A work’s title without what follows its colon or question mark. */
export const shortTitle = (work: CslItem) => work['title-short'] ?? work.title.replace(/[:–—?].*/, '');
