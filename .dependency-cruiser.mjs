import { builtinModules } from 'node:module';

/**
 * What no import may do, wherever it stands; which room may enter which is in tools/rooms.mjs. `npm run check` holds it.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Of two files that need each other, types included, one half belongs in a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'browsers-have-no-node',
      comment: 'What runs in a reader’s browser reaches neither Node nor Astro, however far round.',
      severity: 'error',
      from: { path: '[.]client[.]ts$' },
      to: { path: [`^(${builtinModules.join('|')})(/|$)`, '^node_modules/astro/'], reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'] },
  },
};
