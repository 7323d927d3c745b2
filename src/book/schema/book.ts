import type { Entries } from '../entries.ts';
import type { Lists } from './lists.ts';

/** Everything that the site shows: one paper’s argument, its evidence and its teaching, with lookups by id. */
export interface Book extends Lists, Entries {}
