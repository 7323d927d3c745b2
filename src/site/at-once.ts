import type { AstroIntegration } from 'astro';

/**
 * Integrations that work on a built site at the same time: none of them may need what another writes. All else that they
 * do, each does for itself.
 */
export function atOnce(...all: readonly AstroIntegration[]): AstroIntegration[] {
  const without = all.map(({ name, hooks: { 'astro:build:done': _, ...hooks } }) => ({ name, hooks }));
  const together: AstroIntegration = {
    name: all.map(({ name }) => name).join(' and '),
    hooks: {
      'astro:build:done': async (options) => {
        const done = all.map(async ({ name, hooks }) =>
          hooks['astro:build:done']?.({ ...options, logger: options.logger.fork(name) }),
        );
        await Promise.all(done);
      },
    },
  };
  return [...without, together];
}
