import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Runs what fetches, with the files of a folder for a server. @param note is told the path of each file that is fetched */
export async function throughFiles<T>(run: () => Promise<T>, note?: (path: string) => void): Promise<T> {
  const { fetch } = globalThis;
  globalThis.fetch = async (address) => {
    const path = fileURLToPath(String(address).split('?')[0] ?? '');
    note?.(path);
    return new Response(await readFile(path));
  };
  try {
    return await run();
  } finally {
    globalThis.fetch = fetch;
  }
}
