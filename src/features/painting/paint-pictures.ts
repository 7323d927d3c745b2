import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Icon } from '../../site/manifest.ts';
import type { Picture } from '../pictures/index.ts';
import { type Cover, coverDrawing } from './cover.ts';
import { design } from './design.ts';
import { iconDrawing, initialIcon } from './icon.ts';
import { paint } from './paint.ts';
import { site } from '../../site/site.ts';
import type { Inks } from './sheet.ts';

/** The picture that a link to a page shows, as a PNG. */
export function linkPicture(picture: Picture, inks: Inks): Promise<Uint8Array<ArrayBuffer>> {
  return paint(design(picture, inks));
}

/** The site's icon as SVG: the book's own `icon.svg`, or the first letter of the site's title. */
export async function siteIcon(inks: Inks): Promise<string> {
  const own = join(process.env['CONTENT_DIR'] ?? 'content', 'icon.svg');
  return readFile(own, 'utf8').catch(() => initialIcon(site.title, inks));
}

/** One of the site's icons, as a PNG. */
export async function iconPicture(icon: Icon, inks: Inks): Promise<Uint8Array<ArrayBuffer>> {
  return paint(iconDrawing(icon, await siteIcon(inks), inks.paper));
}

/** The cover of the book, as a PNG. @param colour gives a role's colour: `ink` */
export function coverPicture(
  cover: Cover,
  colour: (role: string) => string,
): Promise<Uint8Array<ArrayBuffer>> {
  return paint(coverDrawing(cover, colour));
}
