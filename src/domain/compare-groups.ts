import type { Book } from '../schema/book.ts';
import type { Side } from '../schema/speaker.ts';
import type { Named } from './compare.ts';
import { sideOf } from './sides.ts';

/** Groups that can be compared, by kind: those that something is quoted of. */
export function comparedGroups(book: Book): { name: string; groups: (Named & { count: number })[] }[] {
  const count = (isOne: (quote: Book['quotes'][number]) => boolean) => book.quotes.filter(isOne).length;
  const sides: Record<Side, string> = { local: 'Local voices', national: 'National voices' };
  return [
    {
      name: 'Who is speaking',
      groups: book.speakers.map(({ id, plural }) => ({
        id: `speaker:${id}`,
        name: plural,
        count: count(({ speaker }) => speaker === id),
      })),
    },
    {
      name: 'Side',
      groups: (Object.keys(sides) as Side[]).map((side) => ({
        id: `side:${side}`,
        name: sides[side],
        count: count((quote) => sideOf(quote, book.speakers) === side),
      })),
    },
    {
      name: 'Theme',
      groups: book.themes.map(({ id, name }) => ({
        id: `theme:${id}`,
        name,
        count: count(({ themes }) => themes.includes(id)),
      })),
    },
    {
      name: 'Section',
      groups: book.paper.sections.map(({ id, short }) => ({
        id: `section:${id}`,
        name: short,
        count: count(({ paragraph }) => paragraph.startsWith(`${id}-`)),
      })),
    },
  ]
    .map(({ name, groups }) => ({ name, groups: groups.filter((group) => group.count > 0) }))
    .filter(({ groups }) => groups.length > 0);
}
