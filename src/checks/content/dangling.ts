import type { Fault } from '../../lib/fault.ts';
import type { Known } from '../../book/ids/known.ts';
import { mentions } from '../../book/ids/mentions.ts';
import type { Content } from '../read/content.ts';
import { unknownId } from './resolve.ts';

/** Every id in a field names something that there is. */
export function dangling(content: Content, known: Known): Fault[] {
  return content.entries.flatMap((entry) =>
    mentions(entry).flatMap((mention) => unknownId(mention, known, entry.at(mention.path))),
  );
}
