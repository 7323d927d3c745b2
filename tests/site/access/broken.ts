import type { AccessFinding } from '../../../src/features/about/access-record-schema.ts';

/** A rule that one page breaks, as the engine tells it. */
export interface Broken {
  path: string;
  /** Which theme and width the page was seen in. */
  view: string;
  rule: string;
  asks: string;
  tags: string[];
  elements: string;
}

/** The same by rules: each once, with its pages. */
export function gathered(list: readonly Broken[]): AccessFinding[] {
  return [...Map.groupBy(list, ({ rule }) => rule)]
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([rule, ones]) => {
      const [first] = ones;
      if (!first) return [];
      const pages = [...new Set(ones.map(({ path }) => path))].sort();
      return [{ rule, asks: first.asks, criteria: criteriaOf(first.tags), pages }];
    });
}

/** The engine writes WCAG 1.4.11 as `wcag1411`; `wcag2aa` and the like are levels. */
function criteriaOf(tags: readonly string[]): string[] {
  return tags.flatMap((tag) => {
    const [, a, b, c] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return a && b && c ? [`${a}.${b}.${c}`] : [];
  });
}
