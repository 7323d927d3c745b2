import { expect, test } from 'vitest';
import { report, summary } from '../../src/checks/report.ts';
import type { Fault } from '../../src/lib/fault.ts';

const fault = (file: string, line?: number): Fault => ({
  id: 'unknown-theme',
  file,
  ...(line === undefined ? {} : { line }),
  found: '“hievs”',
  expected: 'a theme of themes.yaml',
  remedy: 'did you mean “hives”?',
});

test('Faults stand by file and line, each with the place that explains it', () => {
  expect(
    report([
      fault('content/quotes/leaving.yaml', 112),
      fault('content/b.yaml'),
      fault('content/quotes/leaving.yaml', 12),
    ]),
  ).toBe(`\
content/b.yaml  unknown-theme  found “hievs”, expected a theme of themes.yaml; did you mean “hives”? (content/README.md#unknown-theme)

content/quotes/leaving.yaml:12  unknown-theme  found “hievs”, expected a theme of themes.yaml; did you mean “hives”? (content/README.md#unknown-theme)
content/quotes/leaving.yaml:112  unknown-theme  found “hievs”, expected a theme of themes.yaml; did you mean “hives”? (content/README.md#unknown-theme)

3 faults in 2 files.`);
});

test('A terminal that shows colours gets them, and the words stay the same', () => {
  const painted = report([fault('content/b.yaml', 3)], true);
  expect(painted).toContain('\u001b[31munknown-theme\u001b[0m');
  expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(report([fault('content/b.yaml', 3)]));
});

test('One fault in one file is told in the singular', () => {
  expect(summary([fault('content/b.yaml')])).toBe('1 fault in 1 file.');
});
