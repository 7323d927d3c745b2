import type { Book } from '../../book/schema/book.ts';
import type { Concept, ConceptKind } from '../../book/schema/concept.ts';
import { addresses } from '../../book/addresses.ts';
import { factPassage, factsAbout } from '../../book/facts.ts';
import { locate } from '../../book/locator.ts';

/** Concepts under their first letters, both in the alphabet's order; figures come first, together. */
export function byLetter(
  concepts: readonly Concept[],
): { letter: string; id: string; concepts: Concept[] }[] {
  const sorted = concepts.toSorted((a, b) =>
    a.term.localeCompare(b.term, 'en-GB', { ignorePunctuation: true }),
  );
  const letters = [...new Set(sorted.map(letterOf))];
  return letters.map((letter) => ({
    letter,
    id: letter === figures ? 'letter-figures' : `letter-${letter.toLowerCase()}`,
    concepts: sorted.filter((concept) => letterOf(concept) === letter),
  }));
}

/** What an entry leads to: the paragraphs that use the concept, related entries, and what came after the paper. */
export function conceptLinks(concept: Concept, book: Book, at: (address: string) => string) {
  const body = book.paper.sections.filter((section) => section.numbered).map((section) => section.id);
  return {
    places: concept.paragraphs
      .map((id) => locate(book.paper, id))
      .filter((place) => body.includes(place.section))
      .map((place) => ({ text: place.short, href: at(addresses.paragraph(place.id)) })),
    see: concept.see.map((id) => ({
      text: book.concept(id).term,
      href: at(addresses.concept(id)),
    })),
    since: factsAbout(concept.id, book.facts).map((fact) => {
      const passage = factPassage(fact.id, book.readings);
      return {
        text: fact.says,
        ...(passage ? { href: at(`${addresses.reading(passage.page)}#${passage.id}`) } : {}),
      };
    }),
  };
}

/** How a kind of entry is named to a reader. */
export const conceptKindNames: Record<ConceptKind, string> = {
  idea: 'Idea',
  instrument: 'Instrument',
  body: 'Body',
  role: 'Role',
  document: 'Document',
  method: 'Method',
};

const figures = '0–9';

function letterOf({ term }: Concept): string {
  const first = /[\p{L}\p{N}]/u.exec(term)?.[0] ?? '';
  return /\p{N}/u.test(first) ? figures : first.toUpperCase();
}
