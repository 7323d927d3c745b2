import type { Book } from '../schema/book.ts';
import { restsOn } from './addresses.ts';
import { attribute, nodesOf, treeOf } from './mdx.ts';
import { onceFor } from './once.ts';

/** Whether a paragraph of ours rests on the same places as the one before it, below the same heading. */
export function repeatsPlace(id: string, book: Book): boolean {
  return repeats(book).has(id);
}

const repeats = onceFor(({ readings }: Book) => new Set(readings.flatMap(({ body }) => repeatsIn(body))));

function repeatsIn(body: string): string[] {
  let before = '';
  return [...nodesOf(treeOf(body))].flatMap(({ node }) => {
    if (node.type === 'heading') before = '';
    if (node.name !== 'P') return [];
    const id = attribute(node, 'id') ?? '';
    const places = [restsOn(id), attribute(node, 'also')].join(' ');
    const isRepeat = places === before;
    before = places;
    return isRepeat ? [id] : [];
  });
}
