import type { AstroIntegration } from 'astro';

/** Says how many pages a build is going to write, before it writes the first, so that its progress can be shown. */
export function pageCount(): AstroIntegration {
  return {
    name: 'pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((own) => ({
          ...own,
          async getStaticPaths() {
            const paths = await own.getStaticPaths();
            logger.info(`${paths.length} to write`);
            return paths;
          },
        }));
      },
    },
  };
}
