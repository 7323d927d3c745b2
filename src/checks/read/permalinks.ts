import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PermalinkRecord, permalinksFile, readPermalinks } from '../../book/permalinks.ts';
import { type Move, moveSchema } from '../../book/schema/move.ts';
import type { Content, PlaceOf } from './content.ts';

/** What a content folder records of addresses, with the place of everything in it. */
export interface Kept extends PermalinkRecord {
  /** The record’s file as messages show it. */
  file: string;
  /** The moves that fit their schema. */
  moves: { move: Move; at: PlaceOf }[];
}

/** Reads the record of addresses, and what became of those that are gone. */
export async function keptAddresses(content: Content): Promise<Kept> {
  const text = await readFile(join(content.folder, permalinksFile), 'utf8').catch(() => '');
  const moves = content.entries.flatMap(({ kind, value, at }) => {
    const parsed = kind === 'move' ? moveSchema.safeParse(value) : undefined;
    return parsed?.success ? [{ move: parsed.data, at }] : [];
  });
  return { ...readPermalinks(text), file: `${content.shown}/${permalinksFile}`, moves };
}
