import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Corpus, type Source } from '../../../src/features/query/index.ts';

/** The corpus of the cases, read from the file beside this one. */
export const source = parse(readFileSync(new URL('keepers.yaml', import.meta.url), 'utf8')) as Source;
export const keepers = new Corpus(source);
