import type { Fault } from '../../lib/fault.ts';
import type { Content } from '../read/content.ts';
import { allKinds, kindOf } from '../../book/kinds.ts';
import { didYouMean } from './did-you-mean.ts';

/** Every file is of a kind that the book reads, and every diagram has its drawing and its words. */
export function files(content: Content): Fault[] {
  return [...strays(content), ...halfDiagrams(content)];
}

const beside =
  /(^|\/)(README\.md|[^/]+\.lock|\.[^/]+)$|^(icon\.svg|access-record\.json|text\.txt)$|^diagrams\/[^/]+\.(mmd|svg|json)$|^editions\/[^/]+\/(pieces\.json|edition\.html\.br)$|^images\/[^/]+\.(jpg|png)$/;

function strays({ files: paths, shown }: Content): Fault[] {
  return paths
    .filter((path) => !kindOf(path) && !beside.test(path))
    .map((path) => ({
      id: 'stray-file',
      file: `${shown}/${path}`,
      found: 'a file that nothing reads',
      expected: 'a file of one of the kinds that content/README.md lists',
      remedy: didYouMean(
        path,
        homes.map((home) => withName(home, path)),
        'move it, or take it out',
      ),
    }));
}

const homes = allKinds.map(({ files: home }) => home.replace(/\{.*\}/, '*'));

const withName = (home: string, path: string) =>
  home.replace('*', path.replace(/^.*\//, '').replace(/\.[^.]*$/, ''));

function halfDiagrams({ files: paths, shown }: Content): Fault[] {
  const named = paths.flatMap((path) => /^diagrams\/([^/]+)\.(?:mmd|yaml|svg)$/.exec(path)?.[1] ?? []);
  return [...new Set(named)].flatMap((name) => {
    const has = (ending: string) => paths.includes(`diagrams/${name}${ending}`);
    const first = ['.mmd', '.yaml', '.svg'].find(has);
    return Object.entries(halves)
      .filter(([ending]) => !has(ending))
      .map(([ending, { what, remedy }]): Fault => ({
        id: 'missing-diagram',
        file: `${shown}/diagrams/${name}${first}`,
        found: `no ${name}${ending} beside it`,
        expected: what,
        remedy,
      }));
  });
}

const halves: Record<string, { what: string; remedy: string }> = {
  '.mmd': { what: 'the Mermaid source', remedy: 'write it, or take the other files out' },
  '.yaml': { what: 'the title and description of the drawing', remedy: 'write it' },
  '.svg': { what: 'the drawing made from the source', remedy: 'run npm run diagrams' },
};
