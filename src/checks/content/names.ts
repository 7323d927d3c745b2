import { basename } from 'node:path';
import { idSchema } from '../../book/schema/id.ts';
import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { kindOf, kinds } from '../../book/kinds.ts';

/** A file that names its entry, and with it an address, is named as ids are. */
export function* names({ files, shown }: Content): Generator<Fault> {
  for (const path of files) {
    const kind = kindOf(path);
    if (!kind || kinds[kind].holds !== 'named entry') continue;
    const [, name = '', ending = ''] = /^(.*)(\.\w+)$/.exec(basename(path)) ?? [];
    if (!idSchema.safeParse(name).success)
      yield {
        id: 'file-name',
        file: `${shown}/${path}`,
        found: `“${basename(path)}”`,
        expected: 'a name of lower-case words and numbers joined by hyphens, because it becomes an address',
        remedy: slug(name) ? `rename it to “${slug(name)}${ending}”` : 'rename it',
      };
  }
}

/** The nearest name that can be one: “Über uns” → “uber-uns”. */
export const slug = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
