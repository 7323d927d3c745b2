import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a build prints at its stages, in order, and what it does from then on. */
const stages = /** @type {const} */ ([
  [/\[content\] Syncing content/, 'reading the content; next: pages'],
  [/\[build\] Collecting build info/, 'checking the content; next: pages'],
  [/\[build\] Building static entrypoints/, 'bundling; next: pages'],
  [/generating static routes/, 'writing pages; next: search index'],
  [/✓ Completed in .*\n?$/, 'checking and indexing; next: editions'],
  [/\[search\]/, 'editions; next: files for reading offline'],
  [/\[editions\]/, 'files for reading offline; next: links checked'],
  [/\[offline\]/, 'checksums; next: links checked'],
  [/\[checksums\]/, 'checking links and pages; then done'],
]);

/** Astro names every page that it writes. */
const pageWritten = /^.*[├└]─ .*$/;

/**
 * Follows a build by what it prints.
 *
 * @param {string} countFile keeps how many pages there were last time, so that the next build can say how many to expect
 * @param {(status: string) => void} tell
 */
export function buildStages(countFile, tell) {
  const expected = pagesBefore(countFile);
  let pages = 0;
  return {
    /** @param {string} line */
    line(line) {
      if (pageWritten.test(line)) {
        pages += 1;
        tell(
          `page ${grouped(pages)}${expected > 0 ? ` of ${grouped(Math.max(expected, pages))}` : ''}; next: search index`,
        );
      } else {
        const stage = stages.find(([sign]) => sign.test(line));
        if (stage && (pages > 0 || !line.includes('Completed'))) tell(stage[1]);
      }
    },
    /** Call when the build went well. */
    finish() {
      mkdirSync(dirname(countFile), { recursive: true });
      writeFileSync(countFile, String(pages));
    },
    /** @param {string} output */
    withoutPages: (output) =>
      output
        .split('\n')
        .filter((line) => !pageWritten.test(line))
        .join('\n'),
  };
}

/** @param {string} file */
function pagesBefore(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** @param {number} count */
function grouped(count) {
  return count.toLocaleString('en-GB');
}
