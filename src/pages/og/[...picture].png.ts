import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book.ts';
import { addresses } from '../../domain/addresses.ts';
import { type Picture, drawnPictures } from '../../domain/pictures.ts';
import { Ahead } from '../../pictures/ahead.ts';
import { linkPicture } from '../../pictures/index.ts';
import { palette } from '../../styles/palette.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const all = drawnPictures(await getBook());
  // Where a site is built, every one of them will be asked for.
  const painted = new Ahead<Picture, Uint8Array<ArrayBuffer>>(import.meta.env.PROD ? all : [], (picture) =>
    linkPicture(picture, palette.light),
  );
  return all.map((picture) => ({
    params: { picture: addresses.picture(picture.path).replace(/^\/og\/|\.png$/g, '') },
    props: { paint: () => painted.get(picture) },
  }));
};

/** What a link to a page shows when it is passed on. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await props.paint(), { headers: { 'content-type': 'image/png' } });
