import type { Measured } from './measure.ts';
import { questions } from './questions.ts';

/** What came of all candidates over one number of entries. */
export interface Run {
  size: number;
  measured: Measured[];
}

/** Bytes, compressed. */
export interface Weight {
  script: number;
  /** What else must be there to answer. */
  data: number;
  /** An index that need not be built in the browser, if there can be one. */
  index: number | undefined;
}

export type Explorer = Pick<Weight, 'script' | 'data'>;

export interface Results {
  runs: Run[];
  weights: Map<string, Weight>;
  explorer: Explorer | undefined;
  /** Where it was measured. */
  made: string;
}

/** The results as Markdown. */
export function report({ runs, weights, explorer, made }: Results): string {
  const lines = [
    made,
    '',
    ...table(
      [
        '',
        'script',
        'entries',
        'index',
        ...runs.map(({ size }) => `right of ${questions.length}, ${size}`),
        'no way to ask',
        'counts right',
      ],
      [...weights].map(([name, { script, data, index }]) => {
        const each = runs.map(({ measured }) => of(measured, name));
        const last = each.at(-1);
        return [
          called[name] ?? name,
          kilobytes(script),
          kilobytes(data),
          index === undefined ? '–' : kilobytes(index),
          ...each.map((one) => String(one?.exact)),
          String(questions.length - (last?.put ?? 0)),
          String(last?.counted),
        ];
      }),
    ),
    '',
    ...table(
      ['ms', ...runs.flatMap(({ size }) => [`${size}: built`, 'p50', 'p95'])],
      [...weights.keys(), 'noise'].map((name) => [
        called[name] ?? name,
        ...runs.flatMap(({ measured }) => {
          const one = of(measured, name);
          return [
            name === 'noise' ? '' : milliseconds(one?.build),
            milliseconds(one?.middle),
            milliseconds(one?.late),
          ];
        }),
      ]),
    ),
    '',
    ...runs.map(
      ({ size, measured }) =>
        `Rounds over ${size}: ${measured.map(({ name, rounds }) => `${called[name] ?? name} ${rounds}`).join(', ')}.`,
    ),
    limits(runs),
    explorer
      ? `The explorer as last built: script ${kilobytes(explorer.script)} + quotations ${kilobytes(explorer.data)} = ${kilobytes(explorer.script + explorer.data)} kB of 25.`
      : 'The explorer was not weighed: the site has not been built.',
  ];
  return `${lines.join('\n')}\n`;
}

function limits(runs: Run[]): string {
  const says = runs.flatMap(({ size, measured }) => {
    const limit = { 100: 2, 10_000: 16 }[size];
    const late = of(measured, 'ours')?.late ?? NaN;
    return limit
      ? [`${milliseconds(late)} of ${limit} ms over ${size} (${late < limit ? 'holds' : 'does not hold'})`]
      : [];
  });
  return `Limits at the 95th percentile: ${says.join(', ')}.`;
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)];
}

function of(measured: Measured[], name: string): Measured | undefined {
  return measured.find((each) => each.name === name);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function milliseconds(time = NaN): string {
  return time < 10 ? time.toFixed(2) : time.toFixed(0);
}

const called: Record<string, string> = {
  ours: 'this site',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
  flexsearch: 'FlexSearch',
  orama: 'Orama',
  fuse: 'Fuse.js',
  lunr: 'lunr',
  noise: '(a fixed loop)',
};
