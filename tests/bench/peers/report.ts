import type { Row } from './bench.ts';

/** The table that the README carries. */
export function report(rows: readonly Row[], made: string, pages: number): string {
  const lines = [
    [
      '',
      'text page, kB',
      'requests',
      'script, kB',
      'with a diagram, kB',
      'requests',
      'script, kB',
      'first search, kB',
      'Lighthouse, speed',
      'access',
      'largest paint, s',
      'shift',
      'blocked, ms',
      'build, s',
      'memory, MB',
    ],
    ['---', ...Array.from({ length: 14 }, () => '--:')],
    ...rows.map(cells),
  ];
  const set = rows.map(({ peer }) => `${peer.name}: search ${peer.search}; diagrams ${peer.diagrams}.`);
  return `Measured on ${made}; ${pages} pages.\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n\n${set.join('\n')}\n`;
}

function cells({ peer, built, text, diagram, search, scores }: Row): string[] {
  if (built.fault) return [peer.name, built.fault, ...Array.from({ length: 13 }, () => '')];
  const of = (value: number | undefined, digits = 0) => (value === undefined ? '–' : value.toFixed(digits));
  const kB = (bytes: number | undefined) => of(bytes === undefined ? undefined : bytes / 1000, 1);
  return [
    peer.name,
    kB(text?.bytes),
    of(text?.requests),
    kB(text?.script),
    kB(diagram?.bytes),
    of(diagram?.requests),
    kB(diagram?.script),
    kB(search),
    of(scores?.performance),
    of(scores?.accessibility),
    of(scores?.lcp, 2),
    of(scores?.cls, 3),
    of(scores?.tbt),
    of(built.seconds, 1),
    of(built.megabytes),
  ];
}
