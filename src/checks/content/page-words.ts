import { allKinds } from '../../book/kinds.ts';
import { idSchema } from '../../book/schema/id.ts';
import type { Fault } from '../../lib/fault.ts';
import { allPageKinds } from '../../site/pages.ts';
import type { BookList } from '../../site/page-kind.ts';
import type { Content } from '../read/content.ts';
import { didYouMean } from './did-you-mean.ts';

/** Every page that the book’s site will have has its words in `pages/`, and every file there is the words of a page. */
export function* pageWords(content: Content): Generator<Fault> {
  const has = (kind: string | undefined) => content.entries.some((entry) => entry.kind === kind);
  const isHeld = (list: BookList) => has(allKinds.find((kind) => kind.in === list)?.name);
  const written = content.entries.filter(({ kind }) => kind === 'page').map(({ id }) => String(id));
  const fileOf = (name: string) => `${content.shown}/pages/${name}.mdx`;
  const missing = allPageKinds.filter(
    ({ name, words, needs }) => words === 'needed' && !written.includes(name) && needs.every(isHeld),
  );
  // Of a folder that is no book yet, one fault says enough.
  for (const { name, address } of has('site') && has('paper') ? missing : [])
    yield {
      id: 'missing-page',
      file: fileOf(name),
      found: 'no such file',
      expected: `the title, the summary and the words of the page at ${address}`,
      remedy:
        'write it: “title:” and “summary:” between two lines of three hyphens, and a sentence below them',
    };
  // A name that cannot be an id has a fault of its own.
  for (const id of written.filter((one) => !names.includes(one) && idSchema.safeParse(one).success))
    yield {
      id: 'unshown-page',
      file: fileOf(id),
      found: `“${id}”, which is the name of no page`,
      expected: 'the name of a page of the site',
      remedy: didYouMean(id, names, `there are: ${names.join(', ')}`),
    };
}

const names: string[] = allPageKinds.flatMap(({ name, words }) => (words === 'none' ? [] : [name]));
