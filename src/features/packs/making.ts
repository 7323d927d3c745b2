/*
 * What a browser loads to put a pack together and to write it: everything here but what reads the Book, which stays
 * with the build.
 */
export { assemble } from './assemble.ts';
export { type FormatId, formatNames } from './format-names.ts';
export { writers } from './formats.ts';
export { type Pack, type PackItem, type PackQuestion, questionsOf } from './pack.ts';
export type { PackParts } from './pack-parts.ts';
export { type Chosen, choosing, everything, read, type Selection, size, written } from './selection.ts';
