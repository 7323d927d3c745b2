import type { Fault } from '../../lib/fault.ts';
import { loaded, resolve } from './addresses.ts';
import { type Site, placeOf } from './pages.ts';

/** A page loads nothing from another host: a reader’s visit is no one else’s business. */
export function* thirdParties(site: Site): Generator<Fault> {
  for (const page of site.pages) {
    for (const element of page.elements) {
      for (const href of loaded(element)) {
        const pointed = resolve(href, page, site);
        if (pointed?.kind === 'elsewhere')
          yield thirdParty(placeOf(page, element), `<${element.name}> loads “${href}”`, pointed.host);
      }
    }
  }
}

/** The fault of whatever loads a file from elsewhere. */
export const thirdParty = (place: Pick<Fault, 'file' | 'line'>, found: string, host: string): Fault => ({
  id: 'third-party',
  ...place,
  found,
  expected: 'files of the site alone',
  remedy: `put a copy of what ${host} serves into the site, or do without it`,
});
