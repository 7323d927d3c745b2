/** What Pagefind’s WebAssembly offers, with strings for its pointers. */
export interface Engine {
  /** The names of the lists of words that a search needs first, and that were not loaded yet. */
  needs(words: string): string[];
  load(list: Uint8Array): void;
  /** The answer as JSON. */
  search(words: string, exact: boolean): string;
}

/**
 * Starts Pagefind’s own search, its WebAssembly, by the calls that Pagefind’s script makes. That script is left out: of
 * its 9 kB (compressed) four fifths unpack what the browser can unpack, cut excerpts and run a worker, and it would
 * have the index cost more than reading a page does. Its version is pinned, and a test fails when the calls change.
 * @param code the unpacked module
 * @param meta what the index holds, unpacked
 * @param weights for its ranking
 */
export async function startEngine(code: BufferSource, meta: Uint8Array, weights: object): Promise<Engine> {
  const table = { __wbindgen_init_externref_table: () => undefined };
  const { instance } = await WebAssembly.instantiate(code, { './pagefind_web_bg.js': table });
  const calls = instance.exports as unknown as Calls;
  calls.__wbindgen_start();

  function give(bytes: Uint8Array): [number, number] {
    const at = calls.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(calls.memory.buffer, at, bytes.length).set(bytes);
    return [at, bytes.length];
  }
  const text = (words: string) => give(new TextEncoder().encode(words));
  function take([at, length]: [number, number]): string {
    const words = new TextDecoder().decode(new Uint8Array(calls.memory.buffer, at >>> 0, length));
    calls.__wbindgen_free(at, length, 1);
    return words;
  }

  let state = calls.init_pagefind(...give(meta)) >>> 0;
  state = calls.set_ranking_weights(state, ...text(JSON.stringify(weights))) >>> 0;
  return {
    needs: (words) =>
      (JSON.parse(take(calls.request_indexes(state, ...text(words)))) as string[]).filter(Boolean),
    load(list) {
      state = calls.load_index_chunk(state, ...give(list)) >>> 0;
    },
    search: (words, exact) =>
      take(calls.search(state, ...text(words), ...text(words), ...text('{}'), ...text(''), exact, false)),
  };
}

type Text = [at: number, length: number];

interface Calls {
  memory: WebAssembly.Memory;
  init_pagefind(...meta: Text): number;
  set_ranking_weights(state: number, ...weights: Text): number;
  request_indexes(state: number, ...words: Text): Text;
  load_index_chunk(state: number, ...list: Text): number;
  search(
    state: number,
    ...texts: [...Text, ...Text, ...Text, ...Text, exact: boolean, diacritics: boolean]
  ): Text;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
}
