/** How many results a reader had, and how far down they were, when they left the search’s page. */
interface Left {
  shown: number;
  scroll: number;
}

/** What was remembered of this entry of the browser’s history. */
export const leftHere = (): Partial<Left> => (history.state ?? {}) as Partial<Left>;

/** Remembers it when the page is left, for whoever comes back: results are made too late for the browser to do so. */
export function rememberOnLeaving(list: Element): void {
  addEventListener('pagehide', () => {
    history.replaceState({ shown: list.children.length, scroll: scrollY } satisfies Left, '');
  });
}
