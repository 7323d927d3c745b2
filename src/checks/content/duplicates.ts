import type { Fault } from '../../lib/fault.ts';
import type { Content, Place } from '../read/content.ts';
import { type Kind, kinds } from '../../book/kinds.ts';
import { passagesOf, slidesOf } from '../read/passages.ts';
import { valuesAt } from '../../book/ids/values-at.ts';

/** No two things of a kind have one id, nor two parts of one table. */
export function duplicates(content: Content): Fault[] {
  const listed = (Object.keys(kinds) as Kind[]).map((kind) =>
    content.entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({ id: entry.id, place: entry.at(['id']) })),
  );
  const parts = content.entries.flatMap((entry) =>
    partsWithIds.map((list) =>
      valuesAt(entry.value, `${list}.*.id`).map(({ path, value }) => ({ id: value, place: entry.at(path) })),
    ),
  );
  return [...listed, ...parts, passagesOf(content), slidesOf(content)].flatMap(repeated);
}

const partsWithIds = ['sections', 'paragraphs', 'rows', 'columns', 'notes'];

function repeated(items: { id: unknown; place: Place }[]): Fault[] {
  const first = new Map<unknown, Place>();
  return items.flatMap(({ id, place }) => {
    const before = first.get(id);
    if (typeof id !== 'string' || before === undefined) {
      first.set(id, place);
      return [];
    }
    const where = before.file === place.file ? `on line ${before.line}` : `in ${before.file}:${before.line}`;
    return [
      {
        id: 'duplicate-id',
        ...place,
        found: `“${id}” a second time (first ${where})`,
        expected: 'an id that nothing else of its kind has',
        remedy: 'give one of the two another id',
      },
    ];
  });
}
