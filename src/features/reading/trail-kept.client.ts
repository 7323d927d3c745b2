import { storageKey } from '../../site/browser/kept.client.ts';

/** Where a reader is who follows a timed route or a link from a sentence: it holds for this tab until it is closed. */
interface Trail {
  route?: Route;
  /** The sentence’s paragraph, and the page that its link led to. */
  back?: { to: string; address: string; name: string };
}

/** A timed route with its steps, and the one that the reader has reached. */
export interface Route {
  name: string;
  /** Where all its steps are listed. */
  list: string;
  steps: { address: string; name: string }[];
  at: number;
  /** The page to which a link of a step led last: the way on is shown there too, and on no other page beside the route. */
  beside?: string;
}

const key = () => storageKey('trail');

export function readTrail(): Trail {
  try {
    return JSON.parse(sessionStorage.getItem(key()) ?? '{}') as Trail;
  } catch {
    return {};
  }
}

export function writeTrail(trail: Trail): void {
  try {
    sessionStorage.setItem(key(), JSON.stringify(trail));
  } catch {
    // Storage is forbidden or full: the browser’s own way back is still there.
  }
}

/**
 * The step of a route that an address is: that of the part shown, else of the page; none where the page has none.
 * @param address path and fragment: `/read/theory/#theory-2`
 */
export function stepAt({ steps, at }: Pick<Route, 'steps' | 'at'>, address: string): number | undefined {
  const page = (one: string) => one.replace(/#.*$/, '');
  // The text of a link that highlights is behind the fragment, and names no step.
  const shown = address.replace(/:~:.*$/, '');
  const exact = steps.findIndex((step) => step.address === shown);
  if (exact >= 0) return exact;
  if (page(steps[at]?.address ?? '') === page(shown)) return at;
  const near = steps.findIndex((step) => page(step.address) === page(shown));
  return near >= 0 ? near : undefined;
}
