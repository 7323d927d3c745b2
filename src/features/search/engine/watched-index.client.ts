import { fetchedBlob } from '../../../site/browser/notice.client.ts';

const watched = new Set<string>();
let lost = 0;

/** How many parts of an index could not be had so far. */
export const lostParts = (): number => lost;

/**
 * Watches what Pagefind fetches from its folder: a part of the index that does not come is to Pagefind one that holds
 * nothing, and it says no word of it. None is waited for longer than anything else, or taken for what it is not.
 */
export function watchIndex(folder: string): void {
  if (watched.has(folder)) return;
  watched.add(folder);
  const plain = globalThis.fetch;
  globalThis.fetch = async (asked, ...more) => {
    const { href, pathname } = new URL(
      asked instanceof Request ? asked.url : asked,
      globalThis.location?.href,
    );
    if (!pathname.startsWith(folder)) return plain(asked, ...more);
    try {
      const part = await fetchedBlob(href, plain);
      if (pathname.endsWith('.pf_index') && !(await isIndex(part))) throw new Error(`${href} is no index.`);
      return new Response(part);
    } catch (fault) {
      lost += 1;
      throw fault;
    }
  };
}

/** Whether it begins as gzip does, or as what Pagefind packs in it: a network that wants a password answers with a page. */
async function isIndex(part: Blob): Promise<boolean> {
  const [first] = new Uint8Array(await part.slice(0, 1).arrayBuffer());
  return first === 0x1f || first === 0x70;
}
