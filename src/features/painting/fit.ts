import { type Word, balance, fill, lineWidth, widthOf } from './lines.ts';

/** Where a text may be, in pixels, and how large it may be. */
export interface Box {
  width: number;
  height: number;
  largest: number;
  smallest: number;
  /** Distance of baselines, in ems. */
  leading: number;
}

/** A text as it is set. */
export interface Fitted {
  size: number;
  lines: Word[][];
}

/**
 * Sets a text as large as its box allows. What is too long even at the smallest size is cut, at a sentence's end
 * if that costs little.
 * @param end what closes a text that was cut: `…`, or `…”`
 */
export function fit(words: readonly Word[], box: Box, end = '…'): Fitted {
  const whole = words.flatMap((word) => divided(word, box));
  for (let size = box.largest; size >= box.smallest; size -= 2) {
    if (fits(whole, size, box)) return { size, lines: balance(whole, box.width / size) };
  }
  return { size: box.smallest, lines: fill(cut(whole, box, end), box.width / box.smallest) };
}

function fits(words: readonly Word[], size: number, { width, height, leading }: Box): boolean {
  const lines = fill(words, width / size);
  return lines.length * leading * size <= height && lines.every((line) => lineWidth(line) * size <= width);
}

function cut(words: readonly Word[], box: Box, end: string): Word[] {
  const most = words.findLastIndex((_, last) => fits(upTo(last, words, end), box.smallest, box));
  const sentence = words.findLastIndex((word, last) => last <= most && /[.?!][”’)]*$/.test(textOf(word)));
  return upTo(sentence > most * 0.6 ? sentence : most, words, end);
}

/** The words to a certain one, closed by the mark that some are left out. */
function upTo(last: number, words: readonly Word[], end: string): Word[] {
  const kept = words.slice(0, last + 1);
  const before = kept.at(-1)?.at(-1);
  if (!before) return [[{ text: end, cut: 'text' }]];
  const bare = before.text.replace(/[,;:–—-]+$/, '');
  return [
    ...kept.slice(0, -1),
    [...(kept.at(-1) ?? []).slice(0, -1), { ...before, text: bare }],
    [{ text: end, cut: before.cut }],
  ];
}

/** A word that no line could hold, letter by letter in parts that one can. */
function divided(word: Word, { width, smallest }: Box): Word[] {
  if (widthOf(word) * smallest <= width) return [word];
  const parts: Word[] = [];
  for (const { text, cut } of word)
    for (const letter of text) {
      const last = parts.at(-1)?.[0];
      const longer = last && { text: last.text + letter, cut };
      if (longer && last.cut === cut && widthOf([longer]) * smallest <= width)
        parts[parts.length - 1] = [longer];
      else parts.push([{ text: letter, cut }]);
    }
  return parts;
}

const textOf = (word: Word) => word.map(({ text }) => text).join('');
