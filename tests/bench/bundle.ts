import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'rolldown';

/** Makes a script for the browser, everything it imports included, as small as it goes. */
export async function bundle(input: string, file: string): Promise<void> {
  await build({
    input,
    platform: 'browser',
    external: [/^\/candidates\//],
    output: { file, format: 'esm', minify: true, codeSplitting: false },
    logLevel: 'silent',
  });
}

/** How many bytes a file or a text is when it travels. */
export function weight(content: string | Buffer): number {
  return brotliCompressSync(content).byteLength;
}

export function fileWeight(file: string): number {
  return weight(readFileSync(file));
}
