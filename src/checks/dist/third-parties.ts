import type { Fault } from '../../lib/fault.ts';
import { loaded, resolve } from './addresses.ts';
import { type Site, placeOf } from './pages.ts';

/** A page loads nothing from another host: a reader’s visit is no one else’s business. */
export function thirdParties(site: Site): Fault[] {
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      loaded(element).flatMap((href): Fault[] => {
        const pointed = resolve(href, page, site);
        if (pointed?.kind !== 'elsewhere') return [];
        return [
          {
            id: 'third-party',
            ...placeOf(page, element),
            found: `<${element.name}> loads “${href}”`,
            expected: 'files of the site alone',
            remedy: `put a copy of what ${pointed.host} serves into the site, or do without it`,
          },
        ];
      }),
    ),
  );
}
