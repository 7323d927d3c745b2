import { printLine } from './display.mjs';

/** Something that a person can mend. Its message is one or two sentences: what is wrong, and what to do. */
export class Trouble extends Error {}

/**
 * Tells what is being done, a line each.
 *
 * @param {string} line
 */
export function say(line) {
  printLine(`→ ${line}`);
}
