import type { Written } from '../written.ts';
import { allKinds } from '../kinds.ts';
import { passagesOf } from '../passages.ts';
import { type Named, knownIds } from './known.ts';
import { mentions } from './mentions.ts';
import { targets } from './targets.ts';

/**
 * Sees that every id in a field names something that there is, so that nobody who follows one need ask. The checks say the same
 * with file, line and remedy before a build: what comes here was not checked, or changed since.
 * @throws when there are ids that name nothing
 */
export function checkJoined(written: Written): void {
  const entries = allKinds.flatMap(({ name }) =>
    written[name].map((value): Named => ({ kind: name, id: 'id' in value ? value.id : undefined, value })),
  );
  const known = knownIds(
    entries,
    written.reading.flatMap(({ body }) => passagesOf(body).paragraphs.map(({ id }) => id ?? '')),
    written.lecture.flatMap(({ body }) => passagesOf(body).slides.map(({ id }) => id ?? '')),
  );
  const missing = entries.flatMap((entry) =>
    mentions(entry)
      .filter(({ id, target, table }) => !known(target, table).includes(id))
      .map(({ id, target, path }) => {
        const { what, where } = targets[target];
        return `${entry.kind} “${entry.id ?? ''}”: “${id}” in “${path.join('.')}” is not ${what} of ${where}`;
      }),
  );
  if (missing.length > 0) throw new Error(`There are ids that name nothing.\n${missing.join('\n')}`);
}
