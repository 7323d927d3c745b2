import { type Cut, shaped } from './faces.ts';

/** Letters of one cut. */
export interface Piece {
  text: string;
  cut: Cut;
}

/** What no line end divides: most often one piece, two where only a part is emphasised. */
export type Word = Piece[];

/** Divides pieces at their blanks. */
export function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = [];
  let open = false;
  for (const { text, cut } of pieces) {
    text.split(/\s+/).forEach((part, index) => {
      if (index > 0) open = false;
      if (part === '') return;
      if (open) words.at(-1)?.push({ text: part, cut });
      else words.push([{ text: part, cut }]);
      open = true;
    });
  }
  return words;
}

/** Width of a word in ems. */
export function widthOf(word: Word): number {
  return word.reduce((width, { text, cut }) => width + shaped(text, cut).width, 0);
}

/** Width of a line in ems, its blanks included. */
export function lineWidth(line: readonly Word[]): number {
  return line.reduce((width, word, index) => width + widthOf(word) + (index > 0 ? blankBefore(word) : 0), 0);
}

/** The blank that is before a word when another does. */
export function blankBefore(word: Word): number {
  return shaped(' ', word[0]?.cut ?? 'text').width;
}

/** Fills lines one after the other up to a width in ems; a word wider than that has a line to itself. */
export function fill(words: readonly Word[], most: number): Word[][] {
  const lines: Word[][] = [];
  let width = Infinity;
  for (const word of words) {
    const wider = width + blankBefore(word) + widthOf(word);
    if (wider > most) lines.push([word]);
    else lines.at(-1)?.push(word);
    width = wider > most ? widthOf(word) : wider;
  }
  return lines;
}

/** As many lines as filling makes, of lengths as even as they can be: the least sum of squared gaps. */
export function balance(words: readonly Word[], most: number): Word[][] {
  const filled = fill(words, most);
  const best: { gaps: number; lines: Word[][] }[] = [];
  best[words.length] = { gaps: 0, lines: [] };
  for (let from = words.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= words.length; to++) {
      const line = words.slice(from, to);
      const gap = most - lineWidth(line);
      const rest = best[to];
      if (!rest || (gap < 0 && to > from + 1)) break;
      const gaps = rest.gaps + gap ** 2;
      if (gaps < (best[from]?.gaps ?? Infinity)) best[from] = { gaps, lines: [line, ...rest.lines] };
    }
  }
  const even = best[0]?.lines ?? [];
  return even.length > filled.length ? filled : even;
}
