import type { GlyphMark } from '../modes/index.ts';
import { pictureSize } from '../pictures/index.ts';
import { glyph } from './ink.ts';

/** What a picture is drawn with. */
export interface Inks {
  ink: string;
  'ink-muted': string;
  paper: string;
  rule: string;
  'axis-level': string;
  'axis-boundary': string;
  'axis-direction': string;
}

const margin = 84;

/** The sheet that link pictures are drawn on. */
export const sheet = { ...pictureSize, margin, measure: pictureSize.width - 2 * margin };

/** Where something begins that is to be in the middle between two heights. */
export function middle({ tall }: { tall: number }, top: number, bottom: number): number {
  return (top + bottom - tall) / 2;
}

/** The mode glyph at the right margin, its middle at a height. */
export function marginGlyph(marks: readonly GlyphMark[], y: number, scale: number, inks: Inks): string {
  const place = { x: sheet.width - sheet.margin - glyphWidth(marks, scale), y: y - 10 * scale };
  const axes = [inks['axis-level'], inks['axis-boundary'], inks['axis-direction']];
  return glyph(marks, place, scale, axes, inks.rule);
}

/** How much of the measure that glyph takes. */
export function glyphWidth(marks: readonly GlyphMark[], scale: number): number {
  return marks.length * 20 * scale;
}
