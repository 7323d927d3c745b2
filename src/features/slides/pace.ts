import type { DeckStop } from './deck.ts';
import { counted } from '../../book/words/words.ts';

/** How far a speaker is ahead of or behind the plan, in words: “3 minutes behind the plan”. @param minutes since the session began */
export function pace({ from, to }: Pick<DeckStop, 'from' | 'to'>, minutes: number): string {
  const behind = Math.floor(minutes - to);
  const ahead = Math.floor(from - minutes);
  if (behind >= 1) return `${counted(behind, 'minute')} behind the plan`;
  if (ahead >= 1) return `${counted(ahead, 'minute')} ahead of the plan`;
  return 'On time';
}

/** A stretch of time as a clock shows it: “12:05” of 725 seconds, “1:00:00” of an hour. */
export function clockTime(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two((seconds % 3600) / 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
