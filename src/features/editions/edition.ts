import type { Site } from '../../book/schema/site.ts';

/** What an edition says of the site that it is made from: the site’s own constants, as `src/site/site.ts` has them. */
export type Imprint = Pick<Site, 'id' | 'title' | 'language' | 'authors' | 'edition' | 'licence'> &
  Partial<Pick<Site, 'called' | 'wordmark'>>;

/** A site that has been built, and where it will be. */
export interface Built {
  /** Of the built files. */
  folder: string;
  imprint: Imprint;
  /** The address of the front page, with the base path and a slash at its end. */
  home: string;
}

/** A file that a reader takes away. */
export interface Edition {
  /** Below the site's folder: `download/allotments.epub`. */
  path: string;
  bytes: Uint8Array;
}

/**
 * Where a reader downloads an edition: `download/allotments.epub` of the site `allotments`.
 * @param part what it is of the site, where that is not the whole: `-handout-water`
 */
export function editionPath({ id }: Imprint, ending: string, part = ''): string {
  return `download/${id}${part}.${ending}`;
}
