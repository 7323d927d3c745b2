import { type Stretch, sentencesIn } from '../../lib/sentences.ts';
import type { TextMap } from '../../site/browser/text-map.client.ts';

/** The sentences of a page; a block whose words a browser has translated is one. */
export function sentencesOf({ text, blocks }: TextMap): Stretch[] {
  return blocks.flatMap(({ start, end, isTranslated }) =>
    isTranslated
      ? [{ start, end }]
      : sentencesIn(text.slice(start, end)).map((one) => ({
          start: start + one.start,
          end: start + one.end,
        })),
  );
}

/** What is selected next, by sentences: the one before or after, or one more. */
export function stepFrom(
  sentences: readonly Stretch[],
  { start, end }: Stretch,
  step: 'previous' | 'next' | 'more',
): Stretch | undefined {
  if (step === 'previous') return sentences.findLast((one) => one.start < start);
  if (step === 'next') return sentences.find((one) => one.start > start);
  const more = sentences.find((one) => one.end > end);
  return more && { start, end: more.end };
}
