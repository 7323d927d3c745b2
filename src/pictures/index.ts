import { readFile } from 'node:fs/promises';
import type { Icon } from '../domain/manifest.ts';
import type { Picture } from '../domain/pictures.ts';
import { type Cover, coverDrawing } from './cover.ts';
import { design } from './design.ts';
import { iconDrawing } from './icon.ts';
import { paint } from './paint.ts';
import type { Inks } from './sheet.ts';

/** The picture that a link to a page shows, as a PNG. */
export function linkPicture(picture: Picture, inks: Inks): Promise<Uint8Array<ArrayBuffer>> {
  return paint(design(picture, inks));
}

/** One of the site's icons, as a PNG. */
export async function iconPicture(icon: Icon, { paper }: Inks): Promise<Uint8Array<ArrayBuffer>> {
  return paint(iconDrawing(icon, await readFile('public/favicon.svg', 'utf8'), paper));
}

/** The cover of the book, as a PNG. @param colour gives a role's colour: `ink` */
export function coverPicture(
  cover: Cover,
  colour: (role: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  return paint(coverDrawing(cover, colour));
}
