import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, elementsIn } from '../../lib/markup.ts';

/** A picture file that a page shows. */
export interface Picture {
  name: string;
  type: 'image/jpeg' | 'image/png';
  bytes: Uint8Array;
}

/**
 * Lets the pictures of a page come from an edition instead of the site.
 * @param main changed in place
 * @param folder the built site
 * @param base the path that the site is served below
 * @param place keeps a picture, and says under which address the edition has it
 */
export function placePictures(
  main: Tree.Element,
  folder: string,
  base: string,
  place: (picture: Picture) => string,
): void {
  for (const one of elementsIn(main, ({ tagName }) => tagName === 'img')) {
    const path = (attributeOf(one, 'src') ?? '').slice(base.length);
    const type = path.endsWith('.png') ? 'image/png' : 'image/jpeg';
    const src = place({ name: path.replace(/^.*\//, ''), type, bytes: readFileSync(join(folder, path)) });
    // It is at hand, and so need not wait until it is seen.
    one.attrs = one.attrs
      .filter(({ name }) => name !== 'loading' && name !== 'decoding')
      .map((given) => (given.name === 'src' ? { ...given, value: src } : given));
  }
}
