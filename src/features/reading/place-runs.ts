import type { Book } from '../../book/schema/book.ts';
import { passagesOf } from '../../book/passages.ts';
import { restsOn } from '../../book/addresses.ts';
import { onceFor } from '../../lib/once.ts';

/** Whether one of our paragraphs draws on the same places as the one before it, under the same heading. */
export function repeatsPlace(id: string, book: Book): boolean {
  return repeats(book).has(id);
}

const repeats = onceFor(({ readings }: Book) => new Set(readings.flatMap(({ body }) => repeatsIn(body))));

function repeatsIn(body: string): string[] {
  const { paragraphs } = passagesOf(body);
  const places = paragraphs.map(({ id = '', also, below }) => [below, restsOn(id), ...also].join(' '));
  return paragraphs.flatMap(({ id }, index) =>
    id !== undefined && index > 0 && places[index] === places[index - 1] ? [id] : [],
  );
}
