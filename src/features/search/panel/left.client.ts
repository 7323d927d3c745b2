/** How many results a reader had, and how far down they were, when they left the search’s page. */
interface Left {
  shown: number;
  scroll: number;
}

/** What was remembered of this entry of the browser’s history. */
export const leftHere = (): Partial<Left> => (history.state ?? {}) as Partial<Left>;

/** What there is to remember of a list of results. */
export const leaving = (list: Element): Left => ({ shown: list.children.length, scroll: scrollY });

/**
 * Remembers it for whoever comes back: results are made too late for the browser to do so. A page that is loaded again
 * is told of it too late, so that each place at which a reader comes to rest is remembered.
 */
export function rememberOnLeaving(list: Element): void {
  // Before there are results there is nothing to remember, but what was remembered before.
  const remember = () => list.childElementCount > 0 && history.replaceState(leaving(list), '');
  for (const when of ['pagehide', 'visibilitychange', 'scrollend']) addEventListener(when, remember);
}
