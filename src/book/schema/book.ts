import type { Entries } from '../entries.ts';
import type { Lists } from './lists.ts';

/** Everything the site tells: one paper’s argument, its evidence and its teaching, with what finds an entry by its id. */
export interface Book extends Lists, Entries {}
