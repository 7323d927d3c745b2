import type { APIRoute, GetStaticPaths } from 'astro';
import { getBook } from '../../book.ts';
import { addresses } from '../../domain/addresses.ts';
import { drawnPictures } from '../../domain/pictures.ts';
import { linkPicture } from '../../pictures/index.ts';
import { palette } from '../../styles/palette.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  drawnPictures(await getBook()).map((picture) => ({
    params: { picture: addresses.picture(picture.path).replace(/^\/og\/|\.png$/g, '') },
    props: { picture },
  }));

/** What a link to a page shows when it is passed on. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await linkPicture(props.picture, palette.light), { headers: { 'content-type': 'image/png' } });
