/**
 * Whether a file of a built site is an edition to take away, by its path: `download/water.html`, and those of earlier
 * editions, `editions/2026-03-01/water.html`. Such a file is no page of the site, has rules of its own and is requested by itself.
 */
export const isTakenAway = (path: string): boolean =>
  path.startsWith('download/') || /^editions\/[^/]+\/(?!index\.html$)[^/]+$/.test(path);
