import type { Known } from './mend.ts';

/** Words of one family have at least so many letters in common: “communist” is of none with “community”. */
const leastCommon = 7;

/**
 * The word of the same family that is in most places: “schizophrenia” for “schizophrenic”, “bureaucracy” for
 * “bureaucrat”. Both begin alike, and what follows is an ending that makes one kind of word of another.
 */
export function kin(typed: string, known: Iterable<Known>): string | undefined {
  let best: Known | undefined;
  for (const [word, places] of known)
    if (places > (best?.[1] ?? 0) && areKin(typed, word)) best = [word, places];
  return best?.[0];
}

/** Whether two words have a long beginning in common to which both only add an ending. */
function areKin(one: string, other: string): boolean {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  for (let cut = common; cut >= leastCommon; cut -= 1)
    if (endings.has(one.slice(cut)) && endings.has(other.slice(cut))) return true;
  return false;
}

const endings = new Set([
  '',
  ...(
    'e s es d ed y ies ic ics ically ia ial al als ally ical ism ist ists istic ity ities ive ives ively ion ions ation ' +
    'ations ational ous ously ness ment ments er ers or ors ing ings ly ise ised ises ising isation ize ized izes izing ' +
    'ization able ability ible ibility ance ances ence ences ant ants ent ents acy acies cy cies t ts tic tically ate ates ' +
    'ated ating ator ators ful fully less hood ship ful'
  ).split(' '),
]);
