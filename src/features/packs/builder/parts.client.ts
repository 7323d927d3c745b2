import type { PackParts } from '../making.ts';
import { fetched } from '../../../site/browser/notice.client.ts';

/** Fetches what packs are put together from. @throws when it cannot be had */
export async function fetchParts(base: string): Promise<PackParts> {
  return (await fetched(`${base}teach/packs/parts.json`)).json() as Promise<PackParts>;
}
