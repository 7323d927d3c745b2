import { basename, extname } from 'node:path';
import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { allKinds, kindOf } from '../../book/kinds.ts';
import { didYouMean } from './did-you-mean.ts';

/** Every file is of a kind that the book reads, and every diagram has its drawing and its words. */
export function* files(content: Content): Generator<Fault> {
  yield* strays(content);
  yield* halfDiagrams(content);
}

const beside =
  /(^|\/)(README\.md|[^/]+\.lock|\.[^/]+)$|^(icon\.svg|access-record\.json|text\.txt)$|^diagrams\/[^/]+\.(mmd|svg|json)$|^editions\/[^/]+\/(pieces\.json|edition\.html\.br)$|^images\/[^/]+\.(jpg|png)$/;

function* strays({ files: paths, shown }: Content): Generator<Fault> {
  for (const path of paths.filter((one) => !kindOf(one) && !beside.test(one))) {
    const name = basename(path, extname(path));
    yield {
      id: 'stray-file',
      file: `${shown}/${path}`,
      found: 'a file that nothing reads',
      expected: 'a file of one of the kinds that content/README.md lists',
      remedy: didYouMean(
        path,
        homes.map((home) => home.replace('*', name)),
        'move it, or take it out',
      ),
    };
  }
}

const homes = allKinds.map(({ files: home }) => home.replace(/\{.*\}/, '*'));

function* halfDiagrams({ files: paths, shown }: Content): Generator<Fault> {
  const named = paths.flatMap((path) => /^diagrams\/([^/]+)\.(?:mmd|yaml|svg)$/.exec(path)?.[1] ?? []);
  for (const name of new Set(named)) {
    const has = (ending: string) => paths.includes(`diagrams/${name}${ending}`);
    const first = Object.keys(halves).find(has);
    for (const [ending, { what, remedy }] of Object.entries(halves)) {
      if (!has(ending))
        yield {
          id: 'missing-diagram',
          file: `${shown}/diagrams/${name}${first}`,
          found: `no ${name}${ending} beside it`,
          expected: what,
          remedy,
        };
    }
  }
}

const halves: Record<string, { what: string; remedy: string }> = {
  '.mmd': { what: 'the Mermaid source', remedy: 'write it, or take the other files out' },
  '.yaml': { what: 'the title and description of the drawing', remedy: 'write it' },
  '.svg': { what: 'the drawing made from the source', remedy: 'run npm run diagrams' },
};
