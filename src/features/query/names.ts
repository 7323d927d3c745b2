import type { Named } from './corpus.ts';
import { onceFor } from '../../lib/once.ts';
import { folded } from '../../lib/words/fold.ts';
import { type Candidate, nearest } from '../../lib/words/nearest.ts';
import { british } from '../../lib/words/spelling.ts';
import { isLike } from './text/wildcard.ts';

/**
 * Which of several things are called by these words: those so named, else those whose name begins so, else those with a
 * later word that begins so. Several numbers when that leaves it open, none when nothing is so called.
 */
export function called(words: readonly string[], things: readonly Named[]): number[] {
  const typed = words.join(' ');
  const exact = folded(typed);
  const tests = typed.includes('*')
    ? [(name: string) => isLike(name, typed.split('*'))]
    : [
        (name: string) => name === exact,
        (name: string) => name.startsWith(typed),
        (name: string) => name.includes(` ${typed}`),
      ];
  for (const test of tests) {
    const found = things.flatMap((thing, at) => (namesOf(thing).some(test) ? [at] : []));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a thing has exactly this name. */
export function isNamed(thing: Named, typed: string): boolean {
  return namesOf(thing).includes(folded(typed));
}

/** The thing with the name nearest to what was typed. */
export function nearlyCalled<Thing extends Named>(
  typed: string,
  things: readonly Thing[],
): Thing | undefined {
  const names = things.flatMap((thing) => namesOf(thing).map((name): Candidate => [name, 0]));
  const name = nearest(folded(typed), names);
  return things.find((thing) => name !== undefined && namesOf(thing).includes(name));
}

/** What a thing is called, in either spelling. */
const namesOf = onceFor(({ id, name, aliases = [] }: Named) =>
  [id, name, ...aliases].flatMap((text) => [folded(text), folded(text, british)]),
);
