import type { APIRoute } from 'astro';
import { siteIcon } from '../features/painting/index.ts';
import { palette } from '../site/styles/palette.ts';

/** The site's icon, in any size. */
export const GET: APIRoute = async () =>
  new Response(await siteIcon(palette.light), { headers: { 'content-type': 'image/svg+xml' } });
