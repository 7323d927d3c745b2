import { allKinds } from '../../book/kinds.ts';
import { idSchema } from '../../book/schema/id.ts';
import type { Fault } from '../../lib/fault.ts';
import { allPageKinds } from '../../site/pages.ts';
import type { BookList } from '../../site/page-kind.ts';
import type { Content } from '../read/content.ts';
import { didYouMean } from './did-you-mean.ts';

/** Every page that the book’s site will have has its words in `pages/`, and every file there is the words of a page. */
export function pageWords(content: Content): Fault[] {
  const written = content.entries.filter(({ kind }) => kind === 'page').map(({ id }) => String(id));
  // Of a folder that is no book yet, one fault says enough.
  const isBook = ['site', 'paper'].every((kind) => content.entries.some((entry) => entry.kind === kind));
  const missing = allPageKinds.filter(
    ({ name, words, needs }) =>
      words === 'needed' && !written.includes(name) && needs.every((list) => holds(content, list)),
  );
  return [
    ...(isBook ? missing.map(({ name, address }) => missingPage(name, address, content.shown)) : []),
    // A name that cannot be an id has a fault of its own.
    ...written
      .filter((id) => !names.includes(id) && idSchema.safeParse(id).success)
      .map((id) => unshownPage(id, content.shown)),
  ];
}

const names: string[] = allPageKinds.flatMap(({ name, words }) => (words === 'none' ? [] : [name]));

function holds({ entries }: Content, list: BookList): boolean {
  const kind = allKinds.find((one) => one.in === list)?.name;
  return entries.some((entry) => entry.kind === kind);
}

const missingPage = (name: string, address: string, shown: string): Fault => ({
  id: 'missing-page',
  file: `${shown}/pages/${name}.mdx`,
  found: 'no such file',
  expected: `the title, the summary and the words of the page at ${address}`,
  remedy: 'write it: “title:” and “summary:” between two lines of three hyphens, and a sentence below them',
});

const unshownPage = (id: string, shown: string): Fault => ({
  id: 'unshown-page',
  file: `${shown}/pages/${id}.mdx`,
  found: `“${id}”, which is the name of no page`,
  expected: 'the name of a page of the site',
  remedy: didYouMean(id, names, `there are: ${names.join(', ')}`),
});
