import type { CitationRun } from '../../book/schema/citation.ts';
import { accessedPlaceholder, pagePlaceholder } from '../../book/words/citation-runs.ts';

/**
 * What the processor is asked to write for what is not text or is filled in later: characters that no text has, and an
 * address that no site has, because styles look at how an address begins.
 */
export const marks = {
  italic: '\u0002',
  upright: '\u0003',
  accessed: '\u0004',
  speaker: '\u0005',
  locator: '\u0006',
  page: '\u0007',
  url: 'https://address.invalid/',
} as const;

/** Formatted text with marks in it as runs, so that no one need read HTML out of it. */
export function toRuns(marked: string): CitationRun[] {
  let italic = false;
  const runs: CitationRun[] = [];
  for (const part of marked.trim().split(/([\u0002-\u0004\u0007])/)) {
    if (part === marks.italic || part === marks.upright) italic = part === marks.italic;
    else if (part === marks.accessed) runs.push({ text: accessedPlaceholder, accessed: true });
    else if (part === marks.page) runs.push({ text: pagePlaceholder, page: true });
    else if (part !== '') runs.push(italic ? { text: part, italic } : { text: part });
  }
  return runs;
}

/** Runs with what was left out of them put in. */
export function withText(
  runs: readonly CitationRun[],
  { url, speaker = '', locator = '' }: { url: string; speaker?: string; locator?: string },
): CitationRun[] {
  return runs.map((run) => ({
    ...run,
    text: run.text
      .replaceAll(marks.url, () => url)
      .replaceAll(marks.speaker, () => speaker)
      .replaceAll(marks.locator, () => locator),
  }));
}
