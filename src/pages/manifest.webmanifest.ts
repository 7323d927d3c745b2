import type { APIRoute } from 'astro';
import { getBook } from '../book/book.ts';
import { manifest } from '../site/manifest.ts';
import { at, site } from '../site/site.ts';
import { palette } from '../site/styles/palette.ts';

/** What a browser asks before it keeps the site like an app. */
export const GET: APIRoute = async () => {
  const { summary } = (await getBook()).page('home');
  const named = {
    name: site.title,
    language: site.language,
    description: summary,
    paper: palette.light.paper,
  };
  return new Response(JSON.stringify(manifest(named, at), null, 2), {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  });
};
