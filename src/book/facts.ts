import type { Fact } from './schema/evidence/fact.ts';
import type { Reading } from './schema/reading.ts';
import type { Book } from './schema/book.ts';
import { passagesOf } from './passages.ts';

/** A source as a fact names it. */
interface SourceView {
  title: string;
  /** Who published it and when: “The National Archives, 9 May 2002”. */
  about: string;
  url?: string;
}

/** The sources of a fact, in its order. */
export function sourceViews(fact: Fact, book: Book): SourceView[] {
  return fact.sources.map((id) => {
    const { title, publisher, dated, url } = book.source(id);
    return { title, about: [publisher, dated].filter(Boolean).join(', '), ...(url ? { url } : {}) };
  });
}

/** What became of something in the glossary, in the order of the files. */
export const factsAbout = (concept: string, facts: readonly Fact[]): Fact[] =>
  facts.filter(({ concepts }) => concepts.includes(concept));

/** Where a reading page states a fact, with its sources: our paragraph that holds it. */
export function factPassage(
  fact: string,
  readings: readonly Pick<Reading, 'id' | 'body'>[],
): { page: string; id: string } | undefined {
  for (const { id: page, body } of readings) {
    const id = passagesOf(body).facts.find((stated) => stated.id === fact)?.paragraph;
    if (id) return { page, id };
  }
  return undefined;
}
