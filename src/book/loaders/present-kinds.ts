import { readdirSync } from 'node:fs';
import { type Kind, kindOf } from '../kinds.ts';

/** The kinds of content of which a folder has a file. Astro warns about every collection that is requested and empty. */
export function presentKinds(folder: string): Set<Kind> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(files.flatMap((file) => kindOf(file.replaceAll('\\', '/')) ?? []));
}
