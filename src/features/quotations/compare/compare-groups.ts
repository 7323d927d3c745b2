import type { Book } from '../../../book/schema/book.ts';
import type { Named } from './compare.ts';
import { sideOf } from '../../../book/sides.ts';

/** Groups that can be compared, by kind: those that something is quoted of. */
export function comparedGroups(book: Book): { name: string; groups: (Named & { count: number })[] }[] {
  const count = (isOne: (quote: Book['quotes'][number]) => boolean) => book.quotes.filter(isOne).length;
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
      groups: book.site.sides.map(({ id, name }) => ({
        id: `side:${id}`,
        name: `${name} voices`,
        count: count((quote) => sideOf(quote, book) === id),
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
