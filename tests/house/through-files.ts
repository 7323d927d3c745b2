import { readFile } from 'node:fs/promises';

/** Runs what fetches, with the files of a folder for a server. */
export async function throughFiles<T>(run: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  globalThis.fetch = async (address) =>
    new Response(await readFile(new URL(String(address).split('?')[0] ?? '')));
  try {
    return await run();
  } finally {
    globalThis.fetch = fetch;
  }
}
