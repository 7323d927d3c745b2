import type { PackParts } from '../making.ts';
import { fetchedJson } from '../../../site/browser/notice.client.ts';

/** Fetches what packs are put together from. @throws when it cannot be had */
export const fetchParts = (base: string): Promise<PackParts> => fetchedJson(`${base}teach/packs/parts.json`);
