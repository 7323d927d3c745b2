/** How much of everything a made-up book has. */
export interface Plan {
  quotations: number;
  seed: number;
  /** Pages of the argument: ten quotations each. */
  sections: number;
  /** The paper's paragraphs in a section, with a quotation each. */
  paragraphs: number;
  tables: number;
  themes: number;
  speakers: number;
  references: number;
  concepts: number;
  claims: number;
}

/**
 * A book of so many quotations. Pages and tables grow in proportion. A codebook does not: nobody could apply one of
 * thousands of themes, so its size grows as the root of the quotations' number, and each theme gets more of them, which
 * is the harder case for lists. Roles, bibliography, glossary and claims are of one size in every book.
 */
export function plan(quotations: number, seed = 1): Plan {
  return {
    quotations,
    seed,
    sections: Math.ceil(quotations / 10),
    paragraphs: 10,
    tables: Math.max(1, Math.round(quotations * 0.07)),
    themes: Math.max(4, Math.round(2 * Math.sqrt(quotations))),
    speakers: 12,
    references: 40,
    concepts: 30,
    claims: 12,
  };
}

/** One to n, each made into something. */
export function each<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

/** The section that a quotation stands in, and its paragraph there, counting all of them from one. */
export function placeOf(quotation: number, { paragraphs }: Plan) {
  const section = `year-${Math.ceil(quotation / paragraphs)}`;
  return { section, paragraph: `${section}-${((quotation - 1) % paragraphs) + 1}` };
}
