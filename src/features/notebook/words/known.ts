import type { KeptItem } from '../item.ts';
import { type Entry, keyOf } from '../notebook.ts';
import { opening } from '../../../book/words/words.ts';

/**
 * What is known of an entry: of a thing of the Book what the Book says, of chosen words what they were and, where they are
 * part of such a thing, how that is cited.
 * @param site the site’s name, by which words are cited that are part of nothing that is cited by itself
 */
export function knownOf(
  entry: Pick<Entry, 'kind' | 'id' | 'words'>,
  items: ReadonlyMap<string, KeptItem>,
  site: string,
): KeptItem | undefined {
  const { words } = entry;
  if (!words) return items.get(keyOf(entry));
  const { exact, page, piece, source, name, link } = words;
  const whole = [...items.values()].find(({ address }) => address === source);
  return {
    kind: 'words',
    id: entry.id,
    title: `“${opening(exact, 50)}”`,
    text: `“${exact}”`,
    ...(whole?.who !== undefined && { who: whole.who }),
    place: whole?.place ?? name,
    address: `${page}${piece || link ? '#' : ''}${piece}${link}`,
    citation: whole?.citation ?? [`‘${name}’`, site].filter(Boolean).join(', '),
    ours: whole?.ours ?? true,
    work: whole?.work ?? whole?.title ?? name,
  };
}
