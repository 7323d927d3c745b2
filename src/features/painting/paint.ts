import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';

/**
 * Paints an SVG as a PNG. What was painted before is taken from the cache, whose names are hashes of the drawing and
 * of what paints it.
 * @param folder of the cache
 */
export function paint(svg: string, folder = '.build/cache/pictures'): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(folder, `${createHash('sha256').update(painter).update(svg).digest('hex')}.png`);
  // A second request for a picture waits for the first: two writers of one file would collide.
  const begun = painting.get(file) ?? painted(svg, file).finally(() => painting.delete(file));
  painting.set(file, begun);
  return begun;
}

const painting = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function painted(svg: string, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = await readFile(file).catch(() => undefined);
  if (known) return new Uint8Array(known);
  const png = await sharp(Buffer.from(svg)).png(options).toBuffer();
  await mkdir(dirname(file), { recursive: true });
  // Written aside first: a build that is stopped must leave no half of a picture.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return new Uint8Array(png);
}

/** A palette halves the bytes. Of fewer colours than these, the thin coloured marks would be the first to go. */
const options = { palette: true, colours: 256, dither: 0, effort: 1 } as const;

const painter = JSON.stringify([sharp.versions, options]);
