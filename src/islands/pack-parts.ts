import type { PackParts } from '../exports/packs/making.ts';
import { fetched } from './notice.ts';

/** Fetches what packs are put together from. @throws when it cannot be had */
export async function fetchParts(base: string): Promise<PackParts> {
  return (await fetched(`${base}teach/packs/parts.json`)).json() as Promise<PackParts>;
}
