/** What TypeScript by itself takes an `.astro` file for; `astro check` reads it as it is. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
  const component: AstroComponentFactory;
  export default component;
}
