import type { AstroIntegration } from 'astro';

/**
 * Lets `astro dev` answer files that a route names by a parameter (`/data/quotes.csv`) at the address that they have in
 * a built site. With slashes required everywhere it takes such an address for a page’s, and answers it only with a slash
 * at the end. A build still requires them, and its check finds a link to a page without one.
 */
export function filesWhileWriting(): AstroIntegration {
  return {
    name: 'files-while-writing',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
