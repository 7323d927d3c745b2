import type { PackParts } from '../exports/packs/making.ts';

/** Fetches what packs are put together from. @throws when it cannot be had */
export async function fetchParts(base: string): Promise<PackParts> {
  const response = await fetch(`${base}teach/packs/parts.json`);
  if (!response.ok) throw new Error(`The parts of packs answered ${response.status}.`);
  return (await response.json()) as PackParts;
}
