import { type Box, type Stroke, cross, grown, isWithin, overlap, runsThrough } from './box.ts';
import { type Candidate, type Wanted, candidates } from './candidates.ts';

/** Where a label is, which of its shapes it has there, and the stroke to its mark when it had to go far. */
export interface Placed {
  box: Box;
  shape: number;
  leader?: Stroke;
}

/**
 * Finds a place for every label: within the frame, clear of each other, of the marks and of what else is there, no
 * leader through anything, and all as near to their marks as may be. The same wishes always get the same places.
 * @returns undefined where there is no room for all of them
 */
export function placeLabels(
  wanted: readonly Wanted[],
  frame: Box,
  standing: readonly Box[] = [],
): Placed[] | undefined {
  const marks = wanted.map(({ x, y, radius }) => grown({ x, y, width: 0, height: 0 }, radius));
  const taken = [...standing, ...marks];
  const options = wanted.map((one, index) => {
    const strangers = marks.filter((_, other) => other !== index);
    const [swept, near] = [1, 10].map((by) => strangers.map((mark) => grown(mark, by))) as [Box[], Box[]];
    return candidates(one)
      .filter(({ box }) => isWithin(box, frame) && !taken.some((mark) => overlap(box, mark)))
      .filter(({ leader }) => !leader || !swept.some((mark) => runsThrough(leader, mark)))
      .map((candidate) => ({ ...candidate, cost: candidate.cost + mistaken(candidate, one, near) }))
      .sort((a, b) => a.cost - b.cost);
  });
  if (options.some((found) => found.length === 0)) return undefined;
  const least = costOf(options.flatMap(([best]) => best ?? []));
  let best: Candidate[] | undefined;
  for (const [index, steps] of attempts.entries()) {
    const placed = settle(cooled(options, index + 1, steps), options);
    const isSound = placed.every((one, at) => troubleOf(one, at, placed) === 0);
    const before = best ? costOf(best) : Infinity;
    if (isSound && costOf(placed) < before) best = placed;
    if (best && costOf(best) <= goodEnough * least) break;
    if (best && costOf(best) > hardlyBetter * before) break;
  }
  return best?.map(({ box, shape, leader }) => ({ box, shape, leader }));
}

const costOf = (placed: readonly Candidate[]) => placed.reduce((sum, { cost }) => sum + cost, 0);

/**
 * What it costs that a label might be taken for another mark’s: nothing when it is on the same line as its own, right
 * beside it, and most where no leader says whose it is.
 * @param near the room around each of the others
 */
function mistaken({ box, leader }: Candidate, one: Wanted, near: readonly Box[]): number {
  const isBeside = !leader && Math.abs(box.y + box.height / 2 - one.y) < 2;
  return isBeside ? 0 : (leader ? 40 : 200) * near.filter((around) => overlap(box, around)).length;
}

/**
 * Simulated annealing: each label in turn tries some other place and keeps it if that is better, and in the beginning,
 * while the drawing is hot, sometimes if it is worse, so that labels can get past each other.
 */
function cooled(options: readonly Candidate[][], seed: number, steps: number): Candidate[] {
  const random = randomNumbers(seed);
  const placed = options.map(([best]) => best as Candidate);
  // What each label's place costs, as far as that is known: nothing is, once a label has moved.
  const costs: (number | undefined)[] = options.map(() => undefined);
  const all = steps * options.length;
  for (let step = 0; step < all; step += 1) {
    const heat = hottest * (coldest / hottest) ** (step / all);
    const index = step % options.length;
    const some = options[index] ?? [];
    // Good places come first in the list, and are tried more often.
    const candidate = some[Math.floor(random() ** 2 * some.length)] as Candidate;
    if (candidate === placed[index]) continue;
    const now = (costs[index] ??= costAt(placed[index] as Candidate, index, placed));
    const rise = costAt(candidate, index, placed, now + hopeless * heat) - now;
    if (rise > 0 && random() >= Math.exp(-rise / heat)) continue;
    placed[index] = candidate;
    costs.fill(undefined);
  }
  return placed;
}

/** Lets each label move to the best place that the others leave it, until none has a better one. */
function settle(placed: Candidate[], options: readonly Candidate[][]): Candidate[] {
  let cost = Infinity;
  for (;;) {
    let now = 0;
    for (const [index, some] of options.entries()) {
      const { best, least } = bestOf(some, index, placed);
      placed[index] = best;
      now += least;
    }
    if (now >= cost) return placed;
    cost = now;
  }
}

/** The place that costs least: the first of them, where several cost the same. They are ordered by what they cost alone. */
function bestOf(some: readonly Candidate[], index: number, placed: readonly Candidate[]) {
  let best = some[0] as Candidate;
  let least = Infinity;
  for (const candidate of some) {
    if (candidate.cost >= least) break;
    const cost = costAt(candidate, index, placed, least);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return { best, least };
}

/**
 * What a label's place costs, with its trouble.
 * @param most beyond which it does not matter how much
 */
const costAt = (candidate: Candidate, index: number, placed: readonly Candidate[], most = Infinity) =>
  candidate.cost + troubleOf(candidate, index, placed, most - candidate.cost);

/** What a label's place costs because of the others: overlapping them, and strokes through strokes or words. */
function troubleOf(
  { box, leader, around }: Candidate,
  index: number,
  placed: readonly Candidate[],
  most = Infinity,
): number {
  let sum = 0;
  for (let other = 0; other < placed.length && sum <= most; other += 1) {
    if (other === index) continue;
    const { box: otherBox, leader: otherLeader, around: otherAround } = placed[other] as Candidate;
    if (!overlap(around, otherAround)) continue;
    if (overlap(box, otherBox)) sum += clash;
    if (leader && runsThrough(leader, otherBox)) sum += blot;
    if (otherLeader && runsThrough(otherLeader, box)) sum += blot;
    if (leader && otherLeader && cross(leader, otherLeader)) sum += blot;
  }
  return sum;
}

/** How often each label may move in one attempt: most drawings are easy, and the first is short. */
const attempts = [1000, 5000, 5000, 5000];
/** Places that cost no more than this many times what the best would, were each label alone, are not worth another attempt. */
const goodEnough = 1.25;
/** A further attempt that betters the places by less than this was the last: the drawing is as tight as that. */
const hardlyBetter = 0.95;
const clash = 2e4;
const blot = 1e4;
const hottest = 1e3;
const coldest = 2;
/** By how many times the heat a place may be worse: beyond that, its chance is less than the smallest random number. */
const hopeless = 23;

/** Numbers between 0 and 1, for a seed the same every time (a linear congruential generator). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}
