import type { APIRoute, GetStaticPaths } from 'astro';
import { icons, touchIcon } from '../site/manifest.ts';
import { iconPicture } from '../features/painting/index.ts';
import { palette } from '../site/styles/palette.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...icons, touchIcon].map((icon) => ({
    params: { icon: icon.address.replace(/^\/|\.png$/g, '') },
    props: { icon },
  }));

/** The favicon in the sizes that devices ask for. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await iconPicture(props.icon, palette.light), {
    headers: { 'content-type': 'image/png' },
  });
