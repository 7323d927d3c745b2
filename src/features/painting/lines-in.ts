import type { Cut } from './faces.ts';
import { fill, wordsOf } from './lines.ts';

/** How many lines a text takes in a column of a given width, in ems. */
export function linesIn(text: string, cut: Cut, ems: number): number {
  return text
    .split('\n')
    .reduce((sum, part) => sum + Math.max(1, fill(wordsOf([{ text: part, cut }]), ems).length), 0);
}
