import type { Concept, ConceptKind } from '../schema/concept.ts';

/** Concepts under their first letters, both in the alphabet's order. */
export function byLetter(concepts: readonly Concept[]): { letter: string; concepts: Concept[] }[] {
  const sorted = concepts.toSorted((a, b) => key(a.term).localeCompare(key(b.term), 'en-GB'));
  const letters = [...new Set(sorted.map((concept) => key(concept.term).charAt(0).toUpperCase()))];
  return letters.map((letter) => ({
    letter,
    concepts: sorted.filter((concept) => key(concept.term).charAt(0).toUpperCase() === letter),
  }));
}

/** How a kind of entry is named to a reader. */
export const conceptKindNames: Record<ConceptKind, string> = {
  idea: 'Idea',
  instrument: 'Instrument',
  body: 'Body',
  document: 'Document',
  method: 'Method',
};

const key = (term: string) => term.replace(/^[^\p{L}\p{N}]+/u, '');
