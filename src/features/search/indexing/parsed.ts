import { parse } from 'parse5';
import { lastOf } from '../../../lib/once.ts';

/** A page’s document. What reads a page one after the other gets the same one, and must not change it. */
export const parsed = lastOf((html: string) => parse(html));
