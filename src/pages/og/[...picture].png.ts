import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book/book.ts';
import { addresses } from '../../book/addresses.ts';
import { type Picture, drawnPictures } from '../../features/pictures/index.ts';
import { Ahead, linkPicture } from '../../features/painting/index.ts';
import { palette } from '../../site/styles/palette.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const all = drawnPictures(await getBook());
  // A build needs every one of them.
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
