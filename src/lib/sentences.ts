/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The sentences of a text, without the blanks between them. A full stop after an abbreviation or an initial ends none. */
export function sentencesIn(text: string, language = 'en'): Stretch[] {
  const found: Stretch[] = [];
  let isOpen = false;
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.trimEnd().length;
    const start = index + segment.length - segment.trimStart().length;
    if (start >= end) continue;
    const last = found.at(-1);
    if (last && isOpen) last.end = end;
    else found.push({ start, end });
    isOpen = abbreviated.test(segment.trimEnd());
  }
  return found;
}

const abbreviated =
  /(?:^|[\s(‘“])(?:\p{Lu}|e\.g|i\.e|cf|et al|pp?|para|vol|nos?|eds?|ch|fig|approx|Dr|Mr|Mrs|Ms|Prof|St)\.$/u;
