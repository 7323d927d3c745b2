import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './process.mjs';
import { hashOf } from './sources.mjs';

/**
 * Whether something has passed already with these very inputs, and how to note that it has: what nothing can have
 * changed need not be tried again.
 *
 * @param {string} name of its stamp
 * @param {string[]} inputs files and folders below the root: all that the outcome depends on
 */
export function passedBefore(name, inputs) {
  const stamp = join(root, '.build/stamps', name);
  const hash = hashOf(inputs);
  return {
    isKnown: existsSync(stamp) && readFileSync(stamp, 'utf8') === hash,
    note() {
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, hash);
    },
  };
}

/** Whether Astro has written what the content's types are, as it does with each build. */
export const writtenTypes = () =>
  passedBefore('content-types', ['src/content.config.ts', 'src/book/kinds.ts', 'package-lock.json']);
