/** What a build prints at its stages, in order, and what it does from then on. */
const stages = /** @type {const} */ ([
  [/\[content\] Syncing content/, 'reading the content; next: pages'],
  [/\[build\] Collecting build info/, 'checking the content; next: pages'],
  [/\[build\] Building static entrypoints/, 'bundling; next: pages'],
  [/generating static routes/, 'writing pages; next: search index'],
  [/✓ Completed in .*\n?$/, 'search index and editions; next: files for reading offline'],
  [/\[offline\]/, 'checksums; next: links checked'],
  [/\[checksums\]/, 'checking links and pages; then done'],
]);

/** How many pages there will be (src/site/page-count.ts); Astro then names every one that it writes. */
const pagesToWrite = /\[pages\] (\d+) to write/;
const pageWritten = /^.*[├└]─ .*$/;

/**
 * Follows a build by what it prints.
 *
 * @param {(status: string) => void} tell
 */
export function buildStages(tell) {
  let expected = 0;
  let pages = 0;
  return {
    /** @param {string} line */
    line(line) {
      expected = Number(pagesToWrite.exec(line)?.[1] ?? expected);
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
    /** @param {string} output */
    withoutPages: (output) =>
      output
        .split('\n')
        .filter((line) => !pageWritten.test(line))
        .join('\n'),
  };
}

/** @param {number} count */
function grouped(count) {
  return count.toLocaleString('en-GB');
}
