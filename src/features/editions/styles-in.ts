/** The style sheets that are in a page, as its site’s build writes them. */
export const stylesIn = (html: string): string[] => [...html.matchAll(within)].map(([, text = '']) => text);

/** The page with another text in the place of each of them. */
export const withStyles = (html: string, change: (css: string) => string): string =>
  html.replace(within, (_, css: string) => `<style>${change(css)}</style>`);

const within = /<style>([^]*?)<\/style>/g;
