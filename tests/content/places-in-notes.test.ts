import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/*
 * What a lecturer reads aloud names a place once for a run of sentences that rest on it: “(Agenda 3) … (Agenda 3)” is a
 * stumble, though the two lead to different passages of ours.
 */

const folder = new URL('../../content/lectures/', import.meta.url);
const placeOf = (passage: string) => passage.replace(/[a-z]$/u, '');

describe.each(readdirSync(folder).filter((name) => name.endsWith('.mdx')))('the notes of %s', (name) => {
  test('name no place twice in a row', () => {
    const twice = readFileSync(new URL(name, folder), 'utf8')
      .split(/\n{2,}/u)
      .flatMap((paragraph) => {
        const places = [...paragraph.matchAll(/<(?:At|Cite)\s+id="([^"]+)"/gu)].map(([, id = '']) =>
          placeOf(id),
        );
        return places.filter((place, at) => at > 0 && place === places[at - 1]);
      });
    expect(twice).toEqual([]);
  });
});
