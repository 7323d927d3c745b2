import type { Fault } from '../../lib/fault.ts';
import type { Content, Place } from '../read/content.ts';
import { passagesOf, slidesOf } from '../read/passages.ts';
import { valuesAt } from '../../book/ids/values-at.ts';

/** No two things of a kind have one id, nor two parts of one table. */
export function* duplicates(content: Content): Generator<Fault> {
  const places = content.entries.map(({ kind, id, at }) => ({ kind, id, place: at(['id']) }));
  for (const listed of Map.groupBy(places, ({ kind }) => kind).values()) yield* repeated(listed);
  for (const { value, at } of content.entries) {
    for (const list of ['sections', 'paragraphs', 'rows', 'columns', 'notes'])
      yield* repeated(
        valuesAt(value, `${list}.*.id`).map((step) => ({ id: step.value, place: at(step.path) })),
      );
  }
  yield* repeated(passagesOf(content));
  yield* repeated(slidesOf(content));
}

function* repeated(items: { id: unknown; place: Place }[]): Generator<Fault> {
  const first = new Map<unknown, Place>();
  for (const { id, place } of items) {
    const before = first.get(id);
    if (typeof id !== 'string' || before === undefined) {
      first.set(id, place);
      continue;
    }
    const where = before.file === place.file ? `on line ${before.line}` : `in ${before.file}:${before.line}`;
    yield {
      id: 'duplicate-id',
      ...place,
      found: `“${id}” a second time (first ${where})`,
      expected: 'an id that nothing else of its kind has',
      remedy: 'give one of the two another id',
    };
  }
}
